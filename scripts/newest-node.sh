#!/usr/bin/env bash
# Runs a command with the newest Node in the place of `node`: scripts/newest-node.sh npx vitest run
# The npm package `node` brings it; it goes into a folder of its own, so that nothing else here takes it for the Node of this
# machine. Exits with 75 where it cannot be had (no network, no such system).
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
home="$root/node_modules/.cache/newest-node"
mkdir -p "$home"
[ -f "$home/package.json" ] || echo '{ "private": true }' > "$home/package.json"
if ! npm install --prefix "$home" --no-audit --no-fund --silent node@latest >&2 || ! "$home/node_modules/.bin/node" --version > /dev/null; then
  echo "skipped: the newest Node cannot be installed here" >&2
  exit 75
fi
export PATH="$home/node_modules/.bin:$PATH"
echo "Node $(node --version)" >&2
exec "$@"

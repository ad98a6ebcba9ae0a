#!/usr/bin/env bash
# Runs the Spark job's test where Python 3.10+ and Java 17+ are; says that it skipped where not.
set -u
cd "$(dirname "$0")" || exit 2
skip() { echo "spark: skipped, $1"; echo "spark: 0 passed, 0 failed, 1 skipped"; exit 0; }
python3 -c 'import sys, venv; sys.exit(sys.version_info < (3, 10))' 2>/dev/null || skip "no Python 3.10 or newer"
java_version=$(java -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
[ "${java_version:-0}" -ge 17 ] || skip "no Java 17 or newer"
[ -x .venv/bin/python ] || python3 -m venv .venv || skip "no virtual environment"
.venv/bin/python -c 'import pyspark' 2>/dev/null || .venv/bin/pip install --quiet -r requirements.txt || skip "pyspark did not install"

log=$(mktemp)
SPARK_LOCAL_IP=127.0.0.1 .venv/bin/python -m unittest -v test_articles >"$log" 2>&1
grep -E '^(test_|executors )|\.\.\. |^(Ran|OK|FAILED)|Error: ' "$log"
ran=$(sed -n 's/^Ran \([0-9]*\) test.*/\1/p' "$log")
failed=$(sed -n 's/^FAILED (\(.*\))$/\1/p' "$log" | grep -oE '[0-9]+' | awk '{ sum += $1 } END { print sum + 0 }')
echo "spark: $(( ${ran:-0} - ${failed:-0} )) passed, ${failed:-0} failed"
rm -f "$log"
[ "${ran:-0}" -gt 0 ] && [ "${failed:-0}" -eq 0 ]

/** Where output goes: a file or standard output, one write after the other. */
import { type FileHandle, open } from 'node:fs/promises'

export interface Sink {
  /** Resolves when the system has taken the bytes, so that nothing piles up in memory. */
  write(bytes: Uint8Array): Promise<void>
  close(): Promise<void>
}

/** Opens a file for writing: emptied first, or (`from`) cut to that many bytes and continued there. */
export async function fileSink(path: string, from = 0): Promise<Sink> {
  const file = await open(path, from > 0 ? 'r+' : 'w')
  if (from > 0) await file.truncate(from)
  let at = from
  return {
    async write(bytes) {
      await writeAll(file, bytes, at)
      at += bytes.length
    },
    close: () => file.close(),
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  // A pipe or a terminal given as a file (/dev/stderr) has no places to write to.
  const seekable = (await file.stat()).isFile()
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, seekable ? at + done : null)
    done += bytesWritten
  }
}

/** Standard output. */
export function streamSink(stream: NodeJS.WritableStream): Sink {
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        stream.write(bytes, (error) => (error ? reject(error) : resolve()))
      }),
    close: async () => {},
  }
}

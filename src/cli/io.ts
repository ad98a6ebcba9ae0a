/** What the command line touches of the world. */
export interface Io {
  stdin: NodeJS.ReadStream
  stdout: NodeJS.WriteStream
  stderr: NodeJS.WriteStream
  env: Record<string, string | undefined>
  /** Aborted when the user stops the run or nobody reads the output any more. */
  signal: AbortSignal
  /** The file that worker threads run. */
  worker: string
}

/** A file for messages. */
export function fileName(file: string): string {
  return file === '-' ? 'standard input' : file
}

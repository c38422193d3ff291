/**
 * Why a file as a whole is not read. `too-large`, `too-deep`, `too-many`: more than any library of ours is. `not-text`: no
 * UTF-8. `broken`: not well-formed. `unknown`: none of the formats. `newer`: written by a later version. `empty`: nothing in it.
 */
export type FileFault =
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'not-text'
  | 'broken'
  | 'unknown'
  | 'newer'
  | 'empty'
  | 'unreadable';

export class FileError extends Error {
  readonly reason: FileFault;
  constructor(reason: FileFault, cause?: unknown) {
    super(`file: ${reason}`, { cause });
    this.name = 'FileError';
    this.reason = reason;
  }
}

/** What is not there, in the words of the file system. */

// What it says of a path that leads to no file; a NUL in the path is the last one.
const absences = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']

/** Whether an error of the file system says that a path leads to no file. */
export const isAbsence = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && absences.includes(String(error.code))

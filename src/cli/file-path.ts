/**
 * Resolution of paths through symbolic links, including dangling ones, to a file or to an open descriptor.
 * @module
 */
import { readlinkSync, realpathSync } from 'node:fs'
import { constants } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

export interface Place {
  /** The path after all symbolic links. The file need not exist. */
  readonly path: string
  /** The descriptor number for /dev/stdin, /dev/fd/3 and the like, otherwise undefined. */
  readonly descriptor: number | undefined
}

/** Most symbolic links to follow, the limit of Linux. */
const MOST_LINKS = 40

/**
 * Follow `path` to its end. A descriptor is an end: the link behind it shows the name of the file, but opening it again
 * fails for sockets, and for files that only the parent process may open.
 *
 * @throws a system error if a directory of the path does not exist
 */
export function followPath(path: string): Place {
  let at = path
  for (let links = 0; links <= MOST_LINKS; links++) {
    const folder = realpathSync(dirname(at))
    at = join(folder, basename(at))
    const descriptor = descriptorAt(at)
    if (descriptor !== undefined) return { path: at, descriptor }
    const target = linkAt(at)
    if (target === undefined) return { path: at, descriptor: undefined }
    at = resolve(folder, target)
  }
  throw Object.assign(new Error('too many symbolic links'), {
    code: 'ELOOP',
    errno: -constants.errno.ELOOP,
    syscall: 'readlink',
    path,
  })
}

function descriptorAt(path: string): number | undefined {
  const [, process_, number] = /^\/(?:dev|proc\/(\d+)(?:\/task\/\d+)?)\/fd\/(\d+)$/.exec(path) ?? []
  if (number === undefined) return undefined
  return process_ === undefined || Number(process_) === process.pid ? Number(number) : undefined
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // EINVAL: the file is not a link. UNKNOWN: the same on Windows.
    if (code === 'EINVAL' || code === 'ENOENT' || code === 'UNKNOWN') return undefined
    throw error
  }
}

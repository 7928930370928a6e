/**
 * Real Emacsen, confined by chroot(2) into a world of their own: a directory tree with the executable at /usr/bin/emacs, its libraries,
 * its Lisp and native code, and no dump. Without loadup.el an Emacs that finds
 * no dump ends at once instead of loading all of Lisp. Needs root, or a system that lets users make namespaces.
 *
 * Address randomisation is off, core files too; memory and processor time are limited.
 * @module
 */
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findEmacs, rootOf } from '../emacs.ts'
import { type ReleaseName, releaseNames } from './releases.ts'

/** What an Emacs did. */
export interface Outcome {
  /** The exit code, or the name of the signal that ended it. */
  readonly end: number | string
  readonly stdout: string
  readonly stderr: string
}

/** How an Emacs is called. */
export interface Call {
  /** Path of the executable that the system starts. */
  readonly program: string
  readonly argv0: string
  readonly args: readonly string[]
  readonly cwd: string
  /** PATH; null if it is not set. */
  readonly searchPath: string | null
  /** Whether the process is root's, and not nobody's. */
  readonly isRoot: boolean
}

const CPU_SECONDS = 10
const MEMORY_KIB = 4 * 1024 * 1024
const OUTPUT = 1 << 16

/** chroot, then become another user, then start a program by a name of its own. Perl is in every Debian. */
const confine = [
  'my ($root, $cwd, $user, $path, $program, @argv) = @ARGV;',
  'chroot($root) or die "chroot: $!"; chdir($cwd) or die "chdir: $!";',
  'if ($user) { $( = $) = "$user $user"; $< = $> = $user }',
  '%ENV = (HOME => "/nonexistent", LC_ALL => "C", TERM => "dumb"); $ENV{PATH} = $path if $path ne "unset";',
  'exec { $program } @argv or die "exec: $!";',
].join(' ')

const limits = `ulimit -c 0; ulimit -v ${MEMORY_KIB}; ulimit -t ${CPU_SECONDS}; exec setarch -R perl -e "$@"`
const namespace = process.getuid?.() === 0 ? [] : ['unshare', '--user', '--map-root-user']

export function startIn(root: string, { program, argv0, args, cwd, searchPath, isRoot }: Call): Promise<Outcome> {
  const perl = [confine, root, cwd, isRoot ? '0' : '65534', searchPath ?? 'unset', program, argv0, ...args]
  const [command, ...rest] = [...namespace, 'bash', '-c', limits, 'bash', ...perl]
  const child = spawn(command!, rest, { stdio: ['ignore', 'pipe', 'pipe'] })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      if (output[name].length < OUTPUT) output[name] += text
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => resolve({ end: status ?? signal ?? 'unknown', ...output }))
  })
}

/** Whether this system lets us confine a process. */
export const canConfine = (): boolean =>
  spawnSync([...namespace, 'perl'][0]!, [...[...namespace, 'perl'].slice(1), '-e', 'chroot("/") or die'], {}).status ===
  0

/** Make the world of a release in `directory`. Returns false if that Emacs is not on this machine. */
export function makeWorld(release: ReleaseName, directory: string): boolean {
  const { root, version } = releaseNames[release]
  const source = existsSync(join(rootOf(root), 'usr')) ? rootOf(root) : installedRoot(release)
  if (source === undefined) return false
  const copied = [`usr/share/emacs/${version}`, `usr/lib/emacs/${version}`, `usr/share/emacs/site-lisp`]
  for (const path of copied) copyTree(join(source, path), join(directory, path))
  const executable = join(source, 'usr/bin/emacs-nox')
  mkdirSync(join(directory, 'usr/bin'), { recursive: true })
  copyFileSync(executable, join(directory, 'usr/bin/emacs'))
  for (const folder of ['tmp', 'dev', 't', releaseNames[release].pathExec]) {
    mkdirSync(join(directory, folder), { recursive: true })
  }
  if (source === '/') copyLibraries(executable, directory)
  else unpackedLibraries(source, directory)
  return true
}

/** Native code and Lisp are linked rather than copied where the file system allows it. The dump is left out. */
function copyTree(from: string, to: string): void {
  if (!existsSync(from)) return
  mkdirSync(dirname(to), { recursive: true })
  if (spawnSync('cp', ['-rl', from, to]).status !== 0)
    spawnSync('cp', ['-r', '--remove-destination', from, dirname(to)])
  for (const path of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (/\.pdmp$|(^|\/)loadup\.el/.test(path)) rmSync(join(to, path))
  }
}

function installedRoot(release: ReleaseName): string | undefined {
  const found = findEmacs()
  return found?.version === releaseNames[release].version && realpathSync(found.executable) === '/usr/bin/emacs-nox'
    ? '/'
    : undefined
}

function copyLibraries(executable: string, directory: string): void {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  for (const [path] of stdout.matchAll(/\/\S+/g)) {
    mkdirSync(join(directory, dirname(path)), { recursive: true })
    copyFileSync(path, join(directory, path))
  }
}

function unpackedLibraries(source: string, directory: string): void {
  for (const folder of ['usr/lib/x86_64-linux-gnu', 'usr/lib64', 'lib', 'lib64']) {
    const from = join(source, folder)
    if (existsSync(from) && !lstatSync(from).isSymbolicLink()) copyTree(from, join(directory, folder))
  }
  if (!existsSync(join(directory, 'lib'))) symlinkSync('usr/lib', join(directory, 'lib'))
  if (existsSync(join(directory, 'lib64'))) return
  const loader = 'ld-linux-x86-64.so.2'
  mkdirSync(join(directory, 'lib64'))
  copyFileSync(join(source, 'usr/lib/x86_64-linux-gnu', loader), join(directory, 'lib64', loader))
}

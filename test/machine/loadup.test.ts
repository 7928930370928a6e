/**
 * The library: it loads and passes its own checks in every kind of layout, with collections at any time.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { lispLibrary } from '../../generated/lisp_library.js'
import { layoutOf } from '../../src/layout/compose.ts'
import { MachineFault } from '../../src/machine/fault.ts'
import { LispError } from '../../src/machine/interpreter/exits.ts'
import {
  evaluate,
  type LispOptions,
  lispProgram,
  loadup,
  resumeLisp,
  startLisp,
} from '../../src/machine/interpreter/lisp.ts'
import { sampleOf } from '../effort.ts'
import { layouts } from './layouts.ts'

const start = (name: string, options: LispOptions = {}) =>
  startLisp(lispProgram(layouts.find((layout) => layout.name === name)!.layout), { seed: 3, ...options })

/** One of each release, each word size, each order of bytes. */
const some = ['27 ilp32-align8 big', '28 lp64 little', '29 wide-align4 little', '30 lp64 big', '31 ilp32-align4 little']

describe.each(sampleOf(some, 5))('in %s', (name) => {
  it('loads, and passes its own checks before and after a collection', () => {
    const lisp = start(name)
    loadup(lisp)
    expect(lisp.machine.space.allocator.allocations).toBeGreaterThan(50_000)
    expect(evaluate(lisp, '(check-all)')).toBe('nil')
    const { live } = lisp.enter(() => lisp.collect())
    expect(live).toBeGreaterThan(20_000)
    expect(evaluate(lisp, '(check-all)')).toBe('nil')
    expect(Number(evaluate(lisp, '(check-count)'))).toBeGreaterThan(100)
  })
})

it('reports the failed checks', () => {
  const lisp = start('28 lp64 little')
  loadup(lisp)
  expect(evaluate(lisp, '(define-check bad (+ 1 1) 3 (car 1) nil) (check-all)')).toBe(
    '((bad ((+ 1 1) 2 3) ((car 1) (signals wrong-type-argument) nil)))',
  )
})

it('loads its first files with a collection at every step', () => {
  const lisp = start('30 lp64 little', { collectAlways: true })
  evaluate(lisp, '(load "byte-run") (load "backquote")')
  expect(evaluate(lisp, '(when t `(a ,(+ 1 2) ,@(list 4)))')).toBe('(a 3 4)')
})

it('loads every file of the library', () => {
  const loaded = [...lispLibrary['loadup']!.matchAll(/^\(load "(.*)"\)$/gm)].map(([, name]) => name!)
  expect([...loaded, 'loadup'].sort()).toEqual(Object.keys(lispLibrary).sort())
})

describe('the host', () => {
  it('receives what is printed, and provides its own files', () => {
    let printed = ''
    const library = (name: string) => (name === 'mine' ? '(princ "loaded") (message " %d" 1)' : undefined)
    const lisp = start('28 lp64 little', { host: { print: (text) => (printed += text), library } })
    expect(evaluate(lisp, '(load "mine")')).toBe('t')
    expect(printed).toBe('loaded 1\n')
    expect(evaluate(lisp, '(load "other" t)')).toBe('nil')
    expect(() => evaluate(lisp, '(load "other")')).toThrow(LispError)
  })

  it('writes a dump if it provides a file for it', () => {
    const dumped: string[] = []
    const host = {
      dump: (_: unknown, file: string) => {
        if (file === '') throw new LispError('error', 'no name')
        dumped.push(file)
      },
      dumpStats: () => ({ dumpFileName: 'x.pdmp', loadTime: 0.5 }),
    }
    const lisp = start('28 lp64 little', { host })
    evaluate(lisp, '(dump-emacs-portable "x.pdmp")')
    expect(dumped).toEqual(['x.pdmp'])
    expect(evaluate(lisp, '(condition-case e (dump-emacs-portable "") (error e))')).toBe('(error "no name")')
    expect(evaluate(lisp, '(pdumper-stats)')).toBe(
      '((dumped-with-pdumper . t) (load-time . 0.5) (dump-file-name . "x.pdmp"))',
    )
    const bare = start('28 lp64 little')
    expect(evaluate(bare, '(list (pdumper-stats) noninteractive after-pdump-load-hook)')).toBe('(nil t nil)')
    expect(() => evaluate(bare, '(dump-emacs-portable "x")')).toThrow('This machine cannot be dumped')
  })
})

describe('a start from a dump', () => {
  const program = lispProgram(layoutOf('28', 'lp64', 'little'))
  const dumpAfter = (text: string): Uint8Array => {
    const lisp = startLisp(program, { seed: 1 })
    evaluate(lisp, text)
    return lisp.machine.dump()
  }

  it('runs after-pdump-load-hook, and takes functions off it that signal', () => {
    const dumped = dumpAfter(`
      (setq calls nil)
      (fset 'note (lambda (x) (setq calls (cons x calls))))
      (setq after-pdump-load-hook
            (list (let ((n 41)) (lambda () (note (setq n (1+ n))))) (lambda () (car 1)) 'undefined (lambda () (note 'last))))`)
    let printed = ''
    const lisp = resumeLisp(program, dumped, { seed: 2, host: { print: (text) => (printed += text) } })
    expect(evaluate(lisp, '(list calls (length after-pdump-load-hook))')).toBe('((last 42) 2)')
    expect(printed.match(/^Error in after_pdump_load_hook: .*$/gm)).toHaveLength(2)
    const again = resumeLisp(program, lisp.machine.dump(), { seed: 3, collectAlways: true })
    expect(evaluate(again, 'calls')).toBe('(last 43 last 42)')
  })

  it('accepts a hook that is one function, or empty', () => {
    const one = resumeLisp(program, dumpAfter('(setq n 1 after-pdump-load-hook (lambda () (setq n 2)))'))
    expect(evaluate(one, 'n')).toBe('2')
    expect(evaluate(resumeLisp(program, dumpAfter('(setq n 1)')), 'n')).toBe('1')
  })

  it('of another program fails', () => {
    expect(() => resumeLisp(lispProgram(layoutOf('28', 'lp64', 'little'), 'other'), dumpAfter('1'))).toThrow(
      'VERSION_MISMATCH',
    )
  })
})

describe('bounds', () => {
  it.each(['(while t)', '(let ((l (list 1))) (setcdr l l) (while l (setq l (cdr l))))'])('%s ends', (form) => {
    const lisp = start('28 lp64 little', { budget: 100_000 })
    const run = () => evaluate(lisp, `(condition-case nil (unwind-protect ${form} (while t)) (t ${form}))`)
    expect(run).toThrow(MachineFault)
    expect(run).toThrow('work-limit')
  })

  it.each([
    '(fset (quote f) (lambda () (f))) (f)',
    '(fset (quote f) (lambda () (mapcar (lambda (x) (f)) (list 1)))) (f)',
    '(fset (quote f) (lambda () (sort (list 1 2) (lambda (a b) (f))))) (f)',
    '(setq max-lisp-eval-depth 1000000) (fset (quote f) (lambda () (let* ((x (condition-case nil (f) (void-variable 1)))) x))) (f)',
  ])('%s is too deep', (text) => {
    const lisp = start('28 lp64 little')
    expect(() => evaluate(lisp, text)).toThrow('excessive-lisp-nesting')
    expect(evaluate(lisp, '(+ 1 2)')).toBe('3')
  })

  it('full memory signals an error, and the machine continues', () => {
    const lisp = start('28 lp64 little', { heapLimit: 4_000_000 })
    expect(() => evaluate(lisp, '(make-vector 100000000 nil)')).toThrow('memory-full')
    expect(evaluate(lisp, '(condition-case e (make-string 100000000 97) (memory-full e))')).toBe('(memory-full)')
    const hoard =
      '(let ((all nil)) (condition-case nil (while t (setq all (cons (make-vector 1000 0) all))) (memory-full 1)))'
    expect(evaluate(lisp, hoard)).toBe('1')
    lisp.enter(() => lisp.collect())
    expect(evaluate(lisp, '(length (make-vector 1000 nil))')).toBe('1000')
  })

  it('finalizers run after their objects are unreachable', () => {
    const lisp = start('30 wide-align4 big')
    evaluate(lisp, '(setq done 0 kept (list (make-finalizer (lambda () (setq done (1+ done))))))')
    evaluate(lisp, '(garbage-collect)')
    expect(evaluate(lisp, 'done')).toBe('0')
    evaluate(lisp, '(setq kept nil) (garbage-collect)')
    expect(evaluate(lisp, 'done')).toBe('1')
  })
})

/**
 * Primitives on buffers and markers.
 *
 * Source: src/buffer.c, src/editfns.c, src/marker.c.
 * @module
 */
import { fixnum, NIL, Tag, tagOf, type Word } from '../../memory/word.ts'
import { requireCharacter, requireInteger, requireString } from '../checks.ts'
import type { Lisp } from '../context.ts'
import { defun, defunMany, type Primitive } from '../primitive.ts'
import { joined, pieceOfCharacters } from '../texts.ts'

/** The live buffer of that name, or the buffer itself. */
function getBuffer(lisp: Lisp, nameOrBuffer: Word): Word {
  const { buffers, strings } = lisp.machine
  if (buffers.is(nameOrBuffer)) return nameOrBuffer
  const name = strings.text(requireString(lisp, nameOrBuffer))
  for (const buffer of buffers.all()) if (strings.text(buffers.name(buffer)) === name) return buffer
  return NIL
}

function getBufferCreate(lisp: Lisp, nameOrBuffer: Word): Word {
  const found = getBuffer(lisp, nameOrBuffer)
  if (found !== NIL) return found
  const name = lisp.machine.strings.text(nameOrBuffer)
  return name === '' ? lisp.error('Empty string for buffer name is not allowed') : lisp.machine.buffers.make(name)
}

/** The current buffer. The first call creates `*scratch*`. */
function current(lisp: Lisp): Word {
  const { buffers } = lisp.machine
  if (lisp.currentBuffer === NIL) buffers.setCurrent([...buffers.all()][0] ?? buffers.make('*scratch*'))
  return lisp.currentBuffer
}

function liveBuffer(lisp: Lisp, nameOrBuffer: Word): Word {
  const { buffers, strings } = lisp.machine
  if (nameOrBuffer === NIL) return current(lisp)
  const buffer = getBuffer(lisp, nameOrBuffer)
  if (buffer === NIL) lisp.error(`No buffer named ${strings.text(nameOrBuffer)}`)
  return buffers.name(buffer) === NIL ? lisp.error('Selecting deleted buffer') : buffer
}

function setBuffer(lisp: Lisp, nameOrBuffer: Word): Word {
  const buffer = liveBuffer(lisp, nameOrBuffer)
  lisp.machine.buffers.setCurrent(buffer)
  return buffer
}

function killBuffer(lisp: Lisp, nameOrBuffer: Word): Word {
  const { buffers } = lisp.machine
  const buffer = nameOrBuffer === NIL ? current(lisp) : getBuffer(lisp, nameOrBuffer)
  if (buffer === NIL || buffers.name(buffer) === NIL) return NIL
  buffers.kill(buffer)
  return lisp.t
}

function insert(lisp: Lisp, args: readonly Word[]): Word {
  const { buffers, strings } = lisp.machine
  const buffer = current(lisp)
  for (const arg of args) {
    const string = tagOf(arg) === Tag.string ? arg : joined(lisp, [pieceOfCharacters([requireCharacter(lisp, arg)])])
    lisp.spend(strings.length(string))
    buffers.insert(buffer, strings.text(string))
  }
  return NIL
}

const pointMin = 1
const pointMax = (lisp: Lisp): number => lisp.machine.buffers.length(current(lisp)) + 1

/** A position in the current buffer, limited to its range. */
function positionOf(lisp: Lisp, position: Word): number {
  return Math.min(pointMax(lisp), Math.max(pointMin, Number(requireInteger(lisp, position))))
}

/** Two positions in the current buffer, in ascending order. */
function regionOf(lisp: Lisp, start: Word, end: Word): readonly [from: number, to: number] {
  const positions = [start, end].map((position) => Number(requireInteger(lisp, position))).sort((a, b) => a - b)
  const [from = pointMin, to = pointMin] = positions
  if (from < pointMin || to > pointMax(lisp)) lisp.signal('args-out-of-range', current(lisp), start, end)
  return [from, to]
}

function deleteRegion(lisp: Lisp, start: Word, end: Word): Word {
  const [from, to] = regionOf(lisp, start, end)
  lisp.machine.buffers.delete(current(lisp), from, to)
  return NIL
}

function substring(lisp: Lisp, start: Word, end: Word): Word {
  const [from, to] = regionOf(lisp, start, end)
  return lisp.machine.strings.make(textBetween(lisp, from, to))
}

function textBetween(lisp: Lisp, from: number, to: number): string {
  lisp.spend(pointMax(lisp) >>> 3)
  return Array.from(lisp.machine.buffers.text(current(lisp)))
    .slice(from - 1, to - 1)
    .join('')
}

function charAfter(lisp: Lisp, position: Word): Word {
  const at = position === NIL ? lisp.machine.buffers.point(current(lisp)) : Number(requireInteger(lisp, position))
  if (at < pointMin || at >= pointMax(lisp)) return NIL
  return fixnum(lisp.machine.buffers.characterAt(current(lisp), at))
}

function gotoChar(lisp: Lisp, position: Word): Word {
  lisp.machine.buffers.setPoint(current(lisp), positionOf(lisp, position))
  return position
}

function requireMarker(lisp: Lisp, marker: Word): Word {
  return lisp.machine.markers.is(marker) ? marker : lisp.wrongType('markerp', marker)
}

function setMarker(lisp: Lisp, marker: Word, position: Word, nameOrBuffer: Word): Word {
  const { markers, buffers } = lisp.machine
  requireMarker(lisp, marker)
  if (position === NIL) markers.detach(marker)
  else {
    const buffer = liveBuffer(lisp, nameOrBuffer)
    const last = buffers.length(buffer) + 1
    buffers.mark(marker, buffer, Math.min(last, Math.max(pointMin, Number(requireInteger(lisp, position)))))
  }
  return marker
}

export const bufferPrimitives: readonly Primitive[] = [
  defun('bufferp', 1, 1, (lisp, object) => lisp.boolean(lisp.machine.buffers.is(object))),
  defun('get-buffer', 1, 1, getBuffer),
  defun('get-buffer-create', 1, 2, getBufferCreate),
  defun('current-buffer', 0, 0, current),
  defun('set-buffer', 1, 1, setBuffer),
  defun('kill-buffer', 0, 1, killBuffer),
  defun('buffer-list', 0, 0, (lisp) => lisp.machine.conses.list([...lisp.machine.buffers.all()].reverse())),
  defun('buffer-name', 0, 1, (lisp, buffer) => {
    const { buffers } = lisp.machine
    const named = buffer === NIL ? current(lisp) : buffer
    return buffers.is(named) ? buffers.name(named) : lisp.wrongType('bufferp', buffer)
  }),
  defunMany('insert', 0, insert),
  defun('point', 0, 0, (lisp) => fixnum(lisp.machine.buffers.point(current(lisp)))),
  defun('point-min', 0, 0, () => fixnum(pointMin)),
  defun('point-max', 0, 0, (lisp) => fixnum(pointMax(lisp))),
  defun('goto-char', 1, 1, gotoChar),
  defun('char-after', 0, 1, charAfter),
  defun('buffer-string', 0, 0, (lisp) => lisp.machine.strings.make(textBetween(lisp, pointMin, pointMax(lisp)))),
  defun('buffer-substring-no-properties', 2, 2, substring),
  defun('delete-region', 2, 2, deleteRegion),
  defun('make-marker', 0, 0, (lisp) => lisp.machine.markers.make()),
  defun('markerp', 1, 1, (lisp, object) => lisp.boolean(lisp.machine.markers.is(object))),
  defun('set-marker', 2, 3, setMarker),
  defun('marker-position', 1, 1, (lisp, marker) => {
    const { markers } = lisp.machine
    return markers.buffer(requireMarker(lisp, marker)) === undefined ? NIL : fixnum(markers.place(marker).char)
  }),
  defun('marker-buffer', 1, 1, (lisp, marker) => lisp.machine.markers.buffer(requireMarker(lisp, marker)) ?? NIL),
  defun('set-marker-insertion-type', 2, 2, (lisp, marker, advances) => {
    lisp.machine.markers.setAdvances(requireMarker(lisp, marker), advances !== NIL)
    return advances
  }),
]

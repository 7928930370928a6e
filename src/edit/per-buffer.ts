/**
 * Per-buffer variables that every buffer has a value of its own of: `set-default` leaves existing buffers alone.
 *
 * The flags that say so (-1 in `buffer_local_flags`) are made when Emacs starts and are in no dump.
 * Source: `init_buffer_once` in src/buffer.c, 27.1 to 31.
 * @module
 */
import type { Layout } from '../layout/layout.ts'

const alwaysLocal: ReadonlySet<string> = new Set([
  'auto_save_file_format',
  'auto_save_file_name',
  'backed_up',
  'directory',
  'display_count',
  'display_time',
  'enable_multibyte_characters',
  'file_format',
  'file_truename',
  'filename',
  'invisibility_spec',
  'last_name',
  'major_mode',
  'mark',
  'mark_active',
  'mode_name',
  'name',
  'point_before_scroll',
  'read_only',
  'save_length',
  'undo_list_',
])

/** Is the slot at this offset of struct buffer one of them? */
export function isAlwaysLocal({ bufferVariants }: Layout, offset: number): boolean {
  return bufferVariants.some(({ struct }) => [...alwaysLocal].some((name) => struct.fields[name]?.offset === offset))
}

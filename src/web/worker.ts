/**
 * The worker: the library, behind one object that the page calls.
 * @module
 */
import { expose } from 'comlink'
import { Explorer } from './explorer.ts'

expose(new Explorer())

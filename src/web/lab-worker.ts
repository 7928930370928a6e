/**
 * The worker of the lab. Pages that carry a dump carry it too.
 * @module
 */
import { expose } from 'comlink'
import { LabBench } from './lab-bench.ts'

expose(new LabBench())

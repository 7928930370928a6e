/**
 * An ordered map of regions, to find the region at or below an address. A B+ tree, where Emacs has a red-black tree.
 *
 * Source: `mem_insert`, `mem_delete`, `mem_find` in src/alloc.c.
 * @module
 */
import sortedBTree from 'sorted-btree'

/** The constructor. The package is CommonJS, so its default export is a field of the module in Node, and the module in test runners. */
const Tree = sortedBTree.default ?? (sortedBTree as unknown as typeof sortedBTree.default)

/** An ordered map from numbers to numbers. */
export class Regions {
  readonly #tree = new Tree<number, number>(undefined, (a, b) => a - b)

  get count(): number {
    return this.#tree.size
  }

  insert(start: number, size: number): void {
    this.#tree.set(start, size)
  }

  delete(start: number): void {
    this.#tree.delete(start)
  }

  /** Start and size of the last region at or below `at`. */
  floor(at: number): readonly [start: number, size: number] | undefined {
    return this.#tree.getPairOrNextLower(at)
  }

  /** Start and size of the first region at or above `at`. */
  ceiling(at: number): readonly [start: number, size: number] | undefined {
    return this.#tree.getPairOrNextHigher(at)
  }

  /** Visit all regions in ascending order. The map must not change meanwhile. */
  forEach(visit: (start: number, size: number) => void): void {
    this.#tree.forEachPair((start, size) => visit(start, size))
  }
}

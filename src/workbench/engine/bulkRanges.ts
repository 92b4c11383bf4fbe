import { RTree } from "./univer";

interface Box {
  readonly minX: number;
}

/** The members of the tree of boxes (rbush) in which Univer keeps ranges. */
interface Boxes {
  pending?: Box[];
  insert(box: Box): Boxes;
  load(boxes: readonly Box[]): Boxes;
  clear(): Boxes;
}

/** Each asks the tree what is in it. */
const questions = ["search", "collides", "all", "remove", "toJSON"] as const;
type Asking = Boxes & Record<(typeof questions)[number], (...all: unknown[]) => unknown>;

let isDone = false;

/**
 * Univer 0.25 enters the ranges of all formulas one by one, at every calculation. Here they wait until the tree is first
 * asked for something and go in together, which is many times faster.
 * https://github.com/mourner/rbush#bulk-inserting-data
 */
export function bulkRanges(): void {
  if (isDone) return;
  isDone = true;
  const boxes = Object.getPrototypeOf(new RTree().getTree("any", "any")) as Asking;
  const { insert, load, clear } = boxes;
  boxes.insert = function (this: Boxes, box: Box) {
    (this.pending ??= []).push(box);
    return this;
  };
  const enter = (tree: Boxes) => {
    const { pending } = tree;
    if (!pending) return;
    delete tree.pending;
    // A few are entered one by one by the tree itself.
    tree.insert = insert;
    load.call(tree, pending);
    delete (tree as Partial<Boxes>).insert;
  };
  for (const question of questions) {
    const ask = boxes[question];
    boxes[question] = function (this: Boxes, ...all: unknown[]) {
      enter(this);
      return ask.apply(this, all);
    };
  }
  boxes.clear = function (this: Boxes) {
    delete this.pending;
    return clear.call(this);
  };
  boxes.load = function (this: Boxes, more: readonly Box[]) {
    enter(this);
    return load.call(this, more);
  };
}

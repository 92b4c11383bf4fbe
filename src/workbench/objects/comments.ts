import { intersection, parseAddress } from "../model/address";
import type { CommentModel } from "../model/WorkbookModel";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { HostError, invalidArgument, itemNotFound } from "../protocol/HostError";
import type { Host } from "./Host";
import { rangeObject } from "./range";
import { rangeFromAddress, type RangeTarget } from "./rangeTarget";

/** Comments of one sheet, or (null) of all. */
interface CommentsTarget {
  readonly sheetId: string | null;
}

const comment: ClassDefinition<CommentModel, Host> = {
  name: "Comment",
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Content: {
      get: ({ content }) => content,
      set: (target, value) => {
        target.content = String(value);
      },
    },
    AuthorName: { get: ({ author }) => author },
    AuthorEmail: { get: () => "" },
    Resolved: { get: () => false },
  },
  methods: {
    GetLocation: ({ sheetId, row, column }, _args, host) =>
      rangeObject({ sheetId, rect: { row, column, rows: 1, columns: 1 } }, host),
    Delete: (target, _args, host) => {
      host.model.comments.splice(host.model.comments.indexOf(target), 1);
    },
  },
};

const collection: ClassDefinition<CommentsTarget, Host> = {
  name: "CommentCollection",
  items: (target, host) => within(target, host).map((each) => bind(comment, each, host)),
  methods: {
    Add: ({ sheetId }, [cell, content], host) => {
      const { sheetId: on, rect } = cellOf(cell, sheetId, host);
      if (host.model.comments.some((each) => each.sheetId === on && intersection(rect, boxOf(each)) !== null))
        throw new HostError("ItemAlreadyExists", "This cell has a comment already.");
      return bind(comment, host.model.addComment(on, rect, String(content)), host);
    },
    GetCount: (target, _args, host) => within(target, host).length,
    GetItemAt: (target, [index], host) => {
      const found = within(target, host)[Number(index)];
      if (!found) throw invalidArgument(`there is no comment ${String(index)}`);
      return bind(comment, found, host);
    },
    GetItem: (target, [id], host) => {
      const found = within(target, host).find((each) => each.id === id);
      if (!found) throw itemNotFound(`comment ${String(id)}`);
      return bind(comment, found, host);
    },
  },
};

/** Comments, as Excel's *Opmerkingen*: https://learn.microsoft.com/javascript/api/excel/excel.commentcollection */
export function comments(sheetId: string | null, host: Host): HostObject<Host> {
  return bind(collection, { sheetId }, host);
}

/** Those within a range go when all of it is cleared, and with their sheet. */
export function forgetComments({ sheetId, rect }: RangeTarget, host: Host): void {
  const { comments: all } = host.model;
  const left = all.filter((each) => each.sheetId !== sheetId || intersection(rect, boxOf(each)) === null);
  all.splice(0, all.length, ...left);
}

function within({ sheetId }: CommentsTarget, host: Host): CommentModel[] {
  return host.model.comments.filter((each) => sheetId === null || each.sheetId === sheetId);
}

function boxOf({ row, column }: CommentModel) {
  return { row, column, rows: 1, columns: 1 };
}

function cellOf(cell: unknown, sheetId: string | null, host: Host): RangeTarget {
  if (typeof cell === "object" && cell !== null && "rect" in cell) return cell as RangeTarget;
  const found = typeof cell === "string" ? parseAddress(cell) : null;
  if (!found || (found.sheet === null && sheetId === null)) throw invalidArgument("the cell of a comment");
  return rangeFromAddress(sheetId ?? "", cell, host);
}

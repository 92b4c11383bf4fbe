/** A piece of a drawn chart, in pixels from its upper left corner. */
export type ChartShape =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string | null;
      readonly stroke: string | null;
    }
  | {
      readonly kind: "line";
      readonly points: readonly (readonly [number, number])[];
      readonly stroke: string;
      readonly width: number;
      readonly dash: string | null;
    }
  | { readonly kind: "dot"; readonly x: number; readonly y: number; readonly size: number; readonly fill: string }
  | {
      readonly kind: "text";
      readonly x: number;
      /** The middle of the line of text. */
      readonly y: number;
      readonly text: string;
      readonly anchor: "start" | "middle" | "end";
      readonly style: TextStyle;
      readonly turned: boolean;
    };

export interface TextStyle {
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A part of the chart's surface. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

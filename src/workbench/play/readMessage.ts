import type { Spoken } from "./Spoken";

/** The message at the top of the pane, as a user reads it. */
export function readMessage(document: Document): Spoken {
  const box = document.getElementById("message");
  const tones = ["success", "problem", "info"] as const;
  return {
    says: [...(box?.querySelectorAll("p") ?? [])].map(textOf).join("\n"),
    tone: tones.find((each) => box?.classList.contains(each)) ?? "info",
    waysOut: [...(box?.querySelectorAll("button") ?? [])].map((button) => ({
      id: button.dataset["way"] ?? "",
      label: textOf(button),
    })),
  };
}

/** An element's text on one line. */
export function textOf(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

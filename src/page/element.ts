type Child = Node | string | null;

/**
 * An element with attributes and children. Texts become text nodes: this is the only way in which data gets into the page,
 * so nothing that people wrote is ever read as markup.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A table with a head. A column that begins with `>` holds numbers and stands on the right. */
export function dataTable(
  head: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const isNumber = (column: number): boolean => head[column]?.startsWith(">") === true;
  const kind = (column: number): Record<string, string> => (isNumber(column) ? { class: "n" } : {});
  const table = element(
    "table",
    attributes,
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        ...head.map((name, column) =>
          element("th", { scope: "col", ...kind(column) }, name.replace(/^>/u, "")),
        ),
      ),
    ),
    element(
      "tbody",
      {},
      ...rows.map((row) =>
        element(
          "tr",
          {},
          ...row.map((cell, column) =>
            column === 0 ? element("th", { scope: "row" }, cell) : element("td", kind(column), cell),
          ),
        ),
      ),
    ),
  );
  // A wide table scrolls by itself; it takes the focus so that the keyboard can scroll it.
  return element(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": head[0] ?? "" },
    table,
  );
}

/** A chart with its words: a caption above, its numbers as a table below. */
export function chart(options: {
  caption: string;
  /** For those who do not see it. */
  says: string;
  drawing: Element;
  table: HTMLElement;
  keys?: HTMLElement;
}): HTMLElement {
  const { caption, says, drawing, table, keys } = options;
  // What is an image as a whole has no named parts: the library's own labels would be read out one by one.
  for (const part of drawing.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", says);
  return element(
    "figure",
    {},
    element("figcaption", {}, caption),
    keys ?? null,
    drawing,
    element("details", { class: "data" }, element("summary", {}, "The numbers"), table),
  );
}

export interface Key {
  name: string;
  /** A colour of the page's style. */
  colour: string;
}

export function keyList(keys: readonly Key[]): HTMLElement {
  return element(
    "ul",
    { class: "keys" },
    ...keys.map(({ name, colour }) => {
      const swatch = element("i");
      swatch.style.background = `var(--${colour})`;
      return element("li", {}, swatch, name);
    }),
  );
}

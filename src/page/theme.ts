import { element } from "./element.ts";

/** The system's theme until somebody chooses. The choice is not kept: a page on disk has nowhere to keep it. */
export function themeToggle(): HTMLElement {
  const root = document.documentElement;
  const button = element("button", { type: "button", class: "theme" });
  const isDark = (): boolean =>
    root.dataset["theme"] === undefined
      ? globalThis.matchMedia("(prefers-color-scheme: dark)").matches
      : root.dataset["theme"] === "dark";
  const show = (): void => {
    button.textContent = isDark() ? "☀ Light" : "☾ Dark";
  };
  button.addEventListener("click", () => {
    root.dataset["theme"] = isDark() ? "light" : "dark";
    show();
  });
  show();
  return button;
}

// Modal forms on the browser's own <dialog>: Escape, focus trap and backdrop come with it.
import { el, iconButton } from "./dom.js";
import { t } from "./words.js";

/**
 * Shows a form and gives the value of `read()` once it is sent, or null when the person leaves it.
 * `submit` is the caption of the main button; null leaves the choice to buttons in the body, which call `done(value)`.
 */
export function ask({ title, body, submit = t("send"), read = () => true, wide = false }) {
  return new Promise((resolve) => {
    let outcome = null;
    const done = (value) => {
      outcome = value;
      dialog.close();
    };
    const inside = typeof body === "function" ? body(done) : body;
    const actions = submit && el("div", { class: "dialog-actions" },
      el("button", { type: "button", class: "quiet", onclick: () => dialog.close() }, t("cancel")),
      el("button", { type: "submit", class: "solid" }, submit));
    const form = el("form", { onsubmit: (event) => { event.preventDefault(); done(read()); } }, inside, actions);
    const head = el("header", {}, el("h2", { id: "dialog-title" }, title), iconButton("close", t("close"), { onclick: () => dialog.close() }));
    const dialog = el("dialog", { class: wide ? "dialog wide" : "dialog", "aria-labelledby": "dialog-title" }, head, form);
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(outcome);
    });
    // A press on the backdrop lands on the dialog element itself.
    dialog.addEventListener("pointerdown", (event) => event.target === dialog && dialog.close());
    document.body.append(dialog);
    dialog.showModal();
    (form.querySelector("[autofocus]") ?? form.querySelector("input, textarea, select, button"))?.focus();
  });
}

/** A yes-or-no question. */
export const confirm = (title, text, submit) => ask({ title, body: el("p", {}, text), submit });

/** A labelled line of a form. */
export function field(label, control) {
  return el("label", { class: "field" }, el("span", {}, label), control);
}

export const textInput = (props) => el("input", { type: "text", autocomplete: "off", ...props });

/** The whole photo over the page; any click or Escape closes it. */
export function lightbox(url, name) {
  const dialog = el("dialog", { class: "lightbox", "aria-label": name, onclick: () => dialog.close() },
    el("img", { src: url, alt: name }),
    iconButton("close", t("close"), { autofocus: true }));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

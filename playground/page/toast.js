// Short notices over the chat, and the alert that a bot may ask for.
import { el, find } from "./dom.js";
import { t } from "./words.js";

const SHORTEST = 3000;
const PER_LETTER = 45; // long notices stay long enough to be read

let timer = null;

/** One notice at a time: a newer one takes the place of the older. */
export function showToast(text, kind = "note") {
  const place = find("#toasts");
  clearTimeout(timer);
  place.replaceChildren(el("div", { class: `toast ${kind}`, data: { testid: "toast" } }, text));
  timer = setTimeout(() => place.replaceChildren(), Math.max(SHORTEST, text.length * PER_LETTER));
}

export function showAlert(title, text) {
  const dialog = el(
    "dialog",
    { class: "dialog alert", role: "alertdialog", "aria-labelledby": "alert-title", "aria-describedby": "alert-text", data: { testid: "alert" } },
    el("h2", { id: "alert-title" }, title),
    el("p", { id: "alert-text" }, text),
    el("form", { method: "dialog", class: "dialog-actions" }, el("button", { class: "solid", autofocus: true }, t("ok"))),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Awaits a request; a refusal is shown in the server's words and gives undefined. */
export async function attempt(promise) {
  try {
    return await promise;
  } catch (refusal) {
    showToast(refusal.message, "error");
    return undefined;
  }
}

// The clipboard needs a secure origin; over plain http from another machine only the old way works.
function copyOldWay(text) {
  const field = el("textarea", { class: "offscreen", value: text });
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (!done) throw new Error("copy refused");
}

export async function copyText(text) {
  const focused = document.activeElement;
  try {
    await navigator.clipboard.writeText(text).catch(() => copyOldWay(text));
    showToast(t("copied"));
  } catch {
    showToast(t("copyFailed"), "error");
  }
  focused?.focus({ preventScroll: true });
}

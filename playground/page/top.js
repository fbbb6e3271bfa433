// The strip over everything: who is looking, in which language, what time it is, light or dark.
import { act } from "./api.js";
import { avatar, el, find, fullName, icon } from "./dom.js";
import { follow } from "./stream.js";
import { now, publish, state, subscribe } from "./state.js";
import { attempt } from "./toast.js";
import { clockFace, clockTime, fullMoment } from "./times.js";
import { LANGUAGES, t } from "./words.js";

const LANGUAGE_NAMES = { en: "English", ru: "Русский", ro: "Română" };
const THEMES = ["auto", "light", "dark"];
const THEME_SIGNS = { auto: "auto", light: "sun", dark: "moon" };

function drawPeople() {
  const group = find("#people");
  const held = group.contains(document.activeElement) ? document.activeElement.dataset.testid : null;
  group.setAttribute("aria-label", t("person"));
  group.replaceChildren(...state.people.map((one) => {
    const on = one.id === state.me.id;
    const name = fullName(one);
    return el("button", { type: "button", class: "pill", "aria-pressed": String(on), "aria-label": t("actAs", { name }), title: t("actAs", { name }), data: { testid: `person-${one.id}` }, onclick: () => choosePerson(one.id) },
      avatar(name), el("span", { class: "pill-name" }, one.first_name));
  }));
  if (held) find(`[data-testid="${held}"]`, group)?.focus();
}

function choosePerson(id) {
  if (id === state.me.id) return;
  sessionStorage.setItem("person", String(id));
  publish("switching");
  for (const button of find("#languages").children) button.disabled = true; // drawn anew for the other person
  follow(id);
}

function drawLanguages() {
  const group = find("#languages");
  const held = group.contains(document.activeElement) ? document.activeElement.dataset.testid : null;
  const mine = (state.me.language_code ?? "en").slice(0, 2);
  group.setAttribute("aria-label", t("language"));
  group.replaceChildren(...LANGUAGES.map((code) =>
    el("button", { type: "button", class: "pill", lang: code, "aria-pressed": String(code === mine), "aria-label": LANGUAGE_NAMES[code], title: LANGUAGE_NAMES[code], data: { testid: `language-${code}` }, onclick: () => attempt(act("set_language", { language_code: code })) }, code.toUpperCase())));
  if (held) find(`[data-testid="${held}"]`, group)?.focus();
}

function drawClock() {
  if (!state.me) return;
  const chip = find("#clock");
  const seconds = now();
  chip.setAttribute("datetime", new Date(seconds * 1000).toISOString());
  const face = [clockFace(seconds), clockTime(seconds)];
  if (chip.dataset.face === face.join()) return;
  chip.dataset.face = face.join();
  chip.title = fullMoment(seconds);
  chip.replaceChildren(icon("clock"), el("span", { class: "clock-day" }, face[0]), " ", el("b", {}, face[1]));
}

function clockMoved() {
  drawClock();
  const chip = find("#clock");
  chip.classList.remove("moved");
  requestAnimationFrame(() => chip.classList.add("moved"));
}

function applyTheme(theme) {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  const button = find("#theme");
  button.replaceChildren(icon(THEME_SIGNS[theme]));
  button.title = t("theme", { name: t(`theme_${theme}`) });
  button.setAttribute("aria-label", button.title);
}

const storedTheme = () => localStorage.getItem("theme") ?? "auto";

/** Starts the view. */
export function startTop() {
  find("#theme").addEventListener("click", () => {
    const next = THEMES[(THEMES.indexOf(storedTheme()) + 1) % THEMES.length];
    localStorage.setItem("theme", next);
    applyTheme(next);
  });
  applyTheme(storedTheme());
  setInterval(drawClock, 1000);
  subscribe("loaded people language", () => {
    drawPeople();
    drawLanguages();
    applyTheme(storedTheme());
  });
  subscribe("loaded language", drawClock);
  subscribe("clock", clockMoved);
}

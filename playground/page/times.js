// Moments in the viewer's own zone and the page's language. Unix seconds come in, words go out.
import { language, t } from "./words.js";

const LOCALES = { en: "en-GB", ru: "ru-RU", ro: "ro-RO" };
const made = new Map();

// Intl formatters are slow to build (about 50 us each) and there is one per message: keep them.
function formatter(options) {
  const key = language() + JSON.stringify(options);
  if (!made.has(key)) made.set(key, new Intl.DateTimeFormat(LOCALES[language()], options));
  return made.get(key);
}

const write = (unix, options) => formatter(options).format(new Date(unix * 1000));

export const clockTime = (unix) => write(unix, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

export const fullMoment = (unix) =>
  write(unix, { weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

export const clockFace = (unix) => write(unix, { weekday: "short", day: "numeric", month: "short" });

const dayNumber = (unix) => {
  const date = new Date(unix * 1000);
  return Math.floor((unix - date.getTimezoneOffset() * 60) / 86400);
};

export const sameDay = (one, other) => dayNumber(one) === dayNumber(other);

/** "Today", "Yesterday", else the date; the year only when it is another one. */
export function dayName(unix, now) {
  const days = dayNumber(now) - dayNumber(unix);
  if (days === 0) return t("today");
  if (days === 1) return t("yesterday");
  const sameYear = new Date(unix * 1000).getFullYear() === new Date(now * 1000).getFullYear();
  return write(unix, { day: "numeric", month: "long", year: sameYear ? undefined : "numeric" });
}

const STEPS = [["year", 31536000], ["month", 2592000], ["week", 604800], ["day", 86400], ["hour", 3600], ["minute", 60]];

export function relativeTime(unix, now) {
  const words = new Intl.RelativeTimeFormat(LOCALES[language()], { numeric: "auto" });
  const away = unix - now;
  for (const [unit, seconds] of STEPS) {
    if (Math.abs(away) >= seconds) return words.format(Math.round(away / seconds), unit);
  }
  return words.format(Math.round(away), "second");
}

/** The text of a date_time entity. Its format is `r` or `w?[dD]?[tT]?`; an empty one keeps the words the bot wrote. */
export function entityMoment(unix, format, written, now) {
  if (!format) return written;
  if (format === "r") return relativeTime(unix, now);
  const options = { hourCycle: "h23" };
  if (format.includes("w")) options.weekday = "long";
  if (format.includes("d")) Object.assign(options, { day: "2-digit", month: "2-digit", year: "2-digit" });
  if (format.includes("D")) Object.assign(options, { day: "numeric", month: "long", year: "numeric" });
  if (/[tT]/.test(format)) Object.assign(options, { hour: "2-digit", minute: "2-digit" });
  if (format.includes("T")) options.second = "2-digit";
  return write(unix, options);
}

/** What <input type="datetime-local"> wants: local wall time without a zone. */
export function forInput(unix) {
  const date = new Date(unix * 1000);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
}

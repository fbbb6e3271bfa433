// Links leave the page only by schemes that cannot run anything here; Telegram's own deep links stay inside the playground.
import { act } from "./api.js";
import { botChat, open, state } from "./state.js";
import { attempt, showToast } from "./toast.js";
import { t } from "./words.js";

const SCHEMES = new Set(["http:", "https:", "mailto:", "tel:", "tg:"]);

/** The address when it may be followed, else null (javascript:, data: and what is no address at all). */
export function safeUrl(url) {
  try {
    const parsed = new URL(url);
    return SCHEMES.has(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

// https://t.me/<bot>?start=x and tg://resolve?domain=<bot>&start=x -> {username, start}
function deepLink(url) {
  const { protocol, hostname, pathname, searchParams } = new URL(url);
  if (protocol === "tg:") return { username: searchParams.get("domain"), start: searchParams.get("start") };
  if (!["t.me", "telegram.me"].includes(hostname)) return null;
  return { username: pathname.slice(1), start: searchParams.get("start") };
}

/** Goes to the bot's chat and presses Start with a payload, as a deep link does. */
export async function startBot(payload) {
  const chat = botChat();
  open(chat.id);
  await attempt(act("start", { chat: chat.id, payload: payload || undefined }));
}

/** Handles a tap on a link; lets the browser follow ordinary ones by itself. */
export function openLink(url, event) {
  const inside = deepLink(url);
  if (inside?.username?.toLowerCase() === state.bot.username.toLowerCase()) {
    event?.preventDefault();
    if (inside.start !== null) startBot(inside.start);
    else open(botChat().id);
  } else if (url.startsWith("tg:")) {
    event?.preventDefault();
    showToast(t("linkOutside"));
  } else if (!event) {
    window.open(url, "_blank", "noopener,noreferrer");
  }
}

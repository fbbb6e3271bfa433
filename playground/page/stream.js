// The event stream with its own way back: after any break the whole state is fetched again, because events
// that passed meanwhile are gone. (EventSource's own retry would keep quiet about that gap.)
import { fetchCalls, fetchState } from "./api.js";
import { apply, load, setCalls, setLinked, subscribe } from "./state.js";

const FIRST_WAIT = 500;
const LONGEST_WAIT = 5000;

let source = null;
let waiting = null;
let wait = FIRST_WAIT;
let visit = 0;
let settleAgain = () => {};

async function refresh(person, mine) {
  const [fresh, calls] = await Promise.all([fetchState(person), fetchCalls()]);
  if (mine !== visit) return; // somebody else was chosen while we waited
  load(fresh, person);
  setCalls(calls);
}

function later(person) {
  source?.close();
  setLinked(false);
  clearTimeout(waiting);
  waiting = setTimeout(() => follow(person), wait);
  wait = Math.min(wait * 2, LONGEST_WAIT);
}

/** Shows the playground as `person` sees it and keeps following it. */
export function follow(person) {
  const mine = ++visit;
  source?.close();
  clearTimeout(waiting);
  let held = [];
  const take = (event) => {
    if (held) held.push(event);
    else if (event.type === "reload") settle();
    else apply(event);
  };
  // Events that come while the state is on its way are held back: applied before it, they would be overwritten.
  const settle = async () => {
    held ??= [];
    try {
      await refresh(person, mine);
    } catch {
      if (mine === visit) later(person);
      return;
    }
    if (mine !== visit) return;
    const early = held;
    held = null;
    early.forEach(take);
    wait = FIRST_WAIT;
    setLinked(true);
  };
  settleAgain = settle;
  source = new EventSource(`/play/events?person=${person}`);
  source.onmessage = ({ data }) => mine === visit && take(JSON.parse(data));
  source.onerror = () => mine === visit && later(person);
  source.onopen = () => mine === visit && settle();
}

// The bot's name, description and commands are told in the person's language: they have to be asked for again.
subscribe("language", () => settleAgain());

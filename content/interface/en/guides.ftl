# Guides: headings and buttons around what content/guides says.

guide-menu = <b>Good to know</b>
guide-menu-client = <b>{ $name }</b>: good to know
guide-styles = 🎭 Styles
guide-channels = 📨 Channels
guide-tactics = ♟ Difficult moves
guide-checklists = ☑️ Checklists
guide-become = 🛍 Be their client
guide-somebody = Alex
guide-styles-title =
    <b>Styles</b>
    How to treat each of them, matter by matter.
guide-styles-others = 🎭 Other styles
guide-matter-title = <b>{ $style }</b> · { $topic }
guide-do = <b>Do</b>
guide-dont = <b>Don't</b>
guide-why = <b>Why.</b> { $why } <i>({ $source })</i>
guide-source = <i>({ $source })</i>
guide-item = • { $text }
guide-tick = ☐ { $text }
guide-channels-title =
    <b>Channels</b>
    What each is good for, and what not.
guide-channel-title = <b>{ $channel }</b>
guide-strong = <b>Good for</b>
guide-weak = <b>Not for</b>
guide-rules = 🤝 Rules of contact
guide-rules-title = <b>Rules of contact</b>
guide-rules-list = <b>What to agree on</b>
guide-rules-ready = 💬 Wording for each channel
guide-propose = <b>How to propose it</b>
guide-tactics-title =
    <b>What is the client doing?</b>
    It may be a move, and it may be fair. Look at both.
guide-tactic-title = <b>{ $title }</b>
guide-self-check = <b>And ask yourself:</b> { $text }
guide-say = <b>Say now</b> <i>({ $style })</i>
guide-say-unknown = neutral
guide-say-phlegmatic = for a phlegmatic
guide-say-sanguine = for a sanguine
guide-say-choleric = for a choleric
guide-say-melancholic = for a melancholic
guide-for-unknown = Neutral
guide-for-phlegmatic = Phlegmatic
guide-for-sanguine = Sanguine
guide-for-choleric = Choleric
guide-for-melancholic = Melancholic
guide-question = <b>The question that hands it back</b>
guide-look-up = <b>Look up</b>
guide-never = <b>Never</b>
guide-signals = 🔎 How to tell
guide-signals-list = <b>How to tell</b>
guide-reading-tactic = <b>If it is a move:</b> { $text }
guide-reading-fair = <b>If it is fair:</b> { $text }
guide-prevention = <b>So that it does not happen again</b>
guide-say-now = 💬 Say now
guide-checklists-title = <b>Checklists</b>
guide-checklist-title = <b>{ $title }</b>
guide-become-why = <b>Why</b>
guide-become-how = <b>How</b>
guide-become-limits = <b>Limits</b>

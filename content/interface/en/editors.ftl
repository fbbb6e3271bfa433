### For those who write the words: the command line `bot.py words`, the page it makes for
### proof-reading, and the documents it keeps up to date.

## The command line

editors-about = Shows and checks the words of Tact. Nothing is sent to anybody, no token is needed.
editors-help-list = what there is: situations, stages, channels, values
editors-help-show = shows texts filled with standard values; what is left out means all there are
editors-help-check = what is missing, too long or never used; ends with 1 if something has to be mended
editors-help-page = writes one page with everything, to be read in a browser
editors-help-count = counts the texts, and tells what is deliberately absent
editors-help-docs = writes the counts and the specimens into { $folder }
editors-help-spelling = looks every word up in a dictionary; ends with 1 if one is unknown
editors-option-speak = the language of the answers: { $known }
editors-option-language = only this language: { $known }
editors-option-situation = such as { $known }
editors-option-stage = such as { $known }
editors-option-channel = one of { $known }
editors-option-style = one of { $known }
editors-option-informal = the informal form of address
editors-option-variant = another wording: { $known }
editors-option-set = a value of your own, such as sum="300 lei"; sum= leaves it out
editors-option-to = the file to write

editors-none-situation = There is no situation “{ $given }”.
editors-none-stage = There is no stage “{ $given }” in this situation.
editors-none-channel = There is no channel “{ $given }”.
editors-none-style = There is no style “{ $given }”.
editors-none-language = There is no language “{ $given }”.
editors-none-variant = There is no other wording “{ $given }” here.
editors-none-value = There is no value “{ $given }” here.
editors-none-likely = Did you mean { $likely }?
editors-none-known = There are: { $known }.
editors-none-there = There are none.
editors-set-how = “{ $given }” is not understood. A value is given as name=text, for example sum="300 lei".
editors-set-needed = No text here can do without { $value }.

## Titles and labels

editors-needed = asked for: { $values }
editors-optional = can be used: { $values }
editors-draft = draft
editors-unwritten = Not written yet.
editors-absent = { $channel }: deliberately absent. { $reason }
editors-style-unknown = Not known yet
editors-address-formal = formal
editors-address-informal = informal
editors-variant-second = second wording
editors-variant-third = third wording
editors-variant-shorter = shorter
editors-variant-warmer = warmer
editors-variant-firmer = firmer
editors-characters = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
editors-sms = { $units } of { $encoding }, { $segments } SMS, { $left } to spare
editors-too-long = too long

## Findings

editors-faults = To be mended: { $count }
editors-drafts = Still being written, offered to nobody: { $count }
editors-notes = Worth knowing: { $count }
editors-sound = Nothing has to be mended.
editors-finding-broken = { $detail }
editors-finding-unused = no situation asks for this value
editors-finding-no-words = no words for: { $detail }
editors-finding-spare-words = no id needs these words: { $detail }
editors-finding-unwritten = not written yet: { $detail }
editors-finding-long-sms = { $detail } SMS for one text
editors-finding-long-message = { $detail } characters in a message
editors-finding-no-button = longer than a copy button holds, so it is copied by tapping the text: { $detail }
editors-finding-in-vain = asked for and used in no text: { $detail }
editors-finding-only-elsewhere = another language has these wordings: { $detail }

## Spelling

editors-spelling-unknown = { $word }: in no dictionary. { $place }
editors-spelling-stale = { $word }: on the list of allowed words and in no text. { $place }
editors-spelling-sound = { $count } words looked up, none of them misspelt.
editors-spelling-how = A word that is right all the same goes into { $folder }.
editors-spelling-absent = The dictionaries are missing: { $what }. On Debian and Ubuntu: { $command }

## The page

editors-page-written = { $path }: { $size } MB. Open it in a browser.
editors-page-title = The playbook for proof-reading
editors-page-intro = Every text with standard values in it, which are marked. What stands side by side should sound different.
editors-page-find = Find
editors-page-what = What
editors-page-channel = Channel
editors-page-style = Style
editors-page-language = Language
editors-page-address = Address
editors-page-wording = Wording
editors-page-beside = Side by side
editors-page-all = all
editors-page-first = first
editors-page-styles = styles
editors-page-languages = languages
editors-page-situations = Situations
editors-page-guides = Guides
editors-page-nothing = Nothing fits all of this.
editors-guide-styles = How to treat a style
editors-guide-channels = What a channel is good for
editors-guide-tactics = Tactics
editors-guide-become_client = Become your client’s client
editors-guide-checklists = Checklists
editors-guide-examples = Example messages
editors-guide-titles = Titles
editors-key-none = None of these
editors-key-contact_rules = Rules of contact
editors-field-do = Do
editors-field-dont = Don’t
editors-field-why = Why
editors-field-source = Source
editors-field-strong = Good for
editors-field-weak = Not for
editors-field-when = When
editors-field-rules = Rules
editors-field-propose = To say
editors-field-title = Title
editors-field-signals = Signals
editors-field-reading_tactic = If it is a tactic
editors-field-reading_fair = If it is fair
editors-field-self_check = First ask yourself
editors-field-look_up = Look up
editors-field-say = Say now
editors-field-question = The question that returns it
editors-field-never = Never
editors-field-prevention = Next time
editors-field-idea = The idea
editors-field-how = How
editors-field-limits = Limits
editors-field-reminder = Reminder

## The documents

editors-docs-written = { $path } is written.
editors-docs-by = This page is written by the command `{ $command }`; correct the words, not the page.
editors-coverage-title = What the playbook covers
editors-coverage-sum = { $situations } situations with { $stages } stages are offered{ $drafts ->
    [0] .
   *[other] , and { $drafts } stages more are drafts.
} Each stage is a text on every channel that suits it, for { $styles } styles (one of them “not known yet”) and { $addresses } forms of address, in { $languages } languages.
editors-coverage-combinations = Combinations
editors-coverage-all = stage × channel × style × address × language
editors-coverage-covered = written and offered
editors-coverage-drafts = written, draft
editors-coverage-unwritten = still to be written
editors-coverage-absent = deliberately absent
editors-coverage-others = other wordings beside these
editors-coverage-by-situation = By situation
editors-coverage-how = Each number counts the texts for all styles and both forms of address; what stands in brackets is a draft.
editors-coverage-situation = Situation
editors-coverage-stage = Stage
editors-coverage-channels = Channels
editors-coverage-missing = Deliberately absent
editors-coverage-channel = Channel
editors-coverage-reason = Why
editors-coverage-guides = Guides
editors-coverage-guide = Guide
editors-coverage-entries = { $there } of { $all }
editors-specimens-title = Specimens
editors-specimens-intro = Ten texts in each language, as a client would get them: different situations, styles, channels and forms of address, filled with standard values.

# The manager's own wording of a text.

own-button = ✍️ My wording
own-mark = <i>✍️ Your own wording.</i>
own-mark-parts = <i>✍️ Your own words: { $parts }.</i>

# What stands between { and } in a text that is edited, beside the labels of the values.
own-place-name = name
own-place-me = my name
own-place = <code>{ "{" }{ $place }{ "}" }</code>
own-word = <b>{ $word }</b>
own-block = <pre>{ $text }</pre>
own-where = in { $language }, { $address ->
    [informal] informally
   *[formal] formally
}

own-none = This is our text. Save it as yours or write your own: then yours is used { $where }, for every client and style. What stands in braces is filled in for each client.
own-yours = ✍️ <b>Your wording</b>, used { $where }, for every client and style.
own-not-shown = You have a wording of your own for this; shown here is ours.
own-shared = 👥 Shared with the team.
own-lost = ⚠️ The playbook no longer has this text. Yours is safe: read it, copy it, or delete it.
own-pair = <code>{ "{" }{ $place }{ "}" }</code> { $value }
own-filled = Put in for this client: { $places }.
own-loose = Where { $places } is not known, its whole line is left out.
own-doubts = ⚠️ May give a client away: { $words }.

own-keep = 💾 Save as mine
own-keep-whole = 💾 Save all of it as mine
own-keep-instead = 💾 Use this one instead
own-write = ✏️ Write my own
own-edit = ✏️ Edit
own-reset = ↩️ Back to Tact's
own-delete = 🗑 Delete
own-share = 👥 Share
own-hide = 👥 Stop sharing
own-list = 📚 My wordings
own-to-text = ← To the text
own-colleague = 👥 { $owner }

own-choose = Which part shall be in your words? The others stay as they are.
own-ask = <b>{ $part }</b>: tap the text to copy it, change it and send it back to me.
own-legend = These are filled in for each client: { $places }
own-legend-aside = Words in [ ] are left out when the value inside is not known.
own-doubtful = ⚠️ This looks like something of one client: { $words }. Everybody else would get it too.
own-unclear = ⚠️ Two values read the same here. I took { $places }; if you mean the other one, type it in { "{ }" }.
own-type-again =
    Type it once more with what is filled in for each client: { $places }

    Or keep it as it is: then it cannot be shared.
own-sure = Keep it as it is
own-saved = ✓ Saved. This is your wording now, { $where }, for every client and style.
own-is-reset = Tact's own text is back here.
own-is-deleted = Deleted. Tact's own text is used again.
own-undo = ↩️ Undo
own-is-back = Your wording is back.
own-share-done = Your colleagues can see it now.
own-hide-done = Only you see it now.

own-list-title = <b>My wordings</b> · { $count }
own-list-none = You have no wording of your own yet. Under any text, “✍️ My wording” makes it yours.
own-group = <b>{ $situation }</b>
own-about = { $stage } · { $channel }
own-line = { $number }. { $about }, { $where }{ $shared ->
    [yes] , 👥
   *[no] {""}
}: <i>{ $begin }</i>
own-line-theirs = { $number }. { $about }, { $where }, { $owner }: <i>{ $begin }</i>
own-entry = { $number }. { $about }
own-find = 🔎 Find
own-find-ask = Which words are in it, or what is it about? For example: <code>invoice</code>
own-found = <b>“{ $query }”</b> · { $count }
own-found-none = Nothing of yours has “{ $query }” in it.
own-to-settings = ⚙️ Settings

own-team = 👥 From colleagues · { $count }
own-team-title = <b>From colleagues</b> · { $count }
own-team-none = Your colleagues share nothing at the moment.
own-team-note = None of these is used until you take it over.
own-theirs = 👥 Shared by <b>{ $owner }</b>, { $where }.
own-take = ✓ Use it
own-take-instead = ✓ Use it instead of mine
own-taken = ✓ It is yours now, { $where }; you can change it as you like.
own-former = ↩️ Back to my former one

command-wordings = Your own wordings

error-own-gone = This wording is no longer here.
error-own-too-long = That's long: a wording may have { $limit } characters, all its parts together.
error-own-too-many = You have { $limit } wordings of your own, and there is no room for more. Please delete one in /wordings first.
error-own-place-unknown = I don't know { "{" }{ $place }{ "}" } here. Please use one of those listed above, or write it without { "{ }" }.
error-own-doubtful = It can't be shared yet: it may give a client away ({ $words }). Please edit it first.

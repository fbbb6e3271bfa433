# Textul propriu al managerului.

own-button = ✍️ Textul meu
own-mark = <i>✍️ Textul dumneavoastră.</i>
own-mark-parts = <i>✍️ Cuvintele dumneavoastră: { $parts }.</i>

# Ce stă între { și } într-un text care se modifică; restul sunt etichetele valorilor.
own-place-name = prenume
own-place-me = numele meu
own-place = <code>{ "{" }{ $place }{ "}" }</code>
own-word = <b>{ $word }</b>
own-block = <pre>{ $text }</pre>
own-where = în { $language }, { $address ->
    [informal] cu „tu”
   *[formal] cu „dumneavoastră”
}

own-none = Acesta este textul nostru. Salvați-l ca al dumneavoastră sau scrieți altul: atunci al dumneavoastră va fi folosit { $where }, pentru toți clienții și orice stil. Ce stă în acolade se completează pentru fiecare client.
own-yours = ✍️ <b>Textul dumneavoastră</b>, folosit { $where }, pentru toți clienții și orice stil.
own-not-shown = Aveți aici un text propriu; acum vedeți textul nostru.
own-shared = 👥 Îl vede echipa.
own-lost = ⚠️ Colecția noastră nu mai are acest text. Al dumneavoastră e la locul lui: îl puteți citi, copia sau șterge.
own-pair = <code>{ "{" }{ $place }{ "}" }</code> { $value }
own-filled = Completat pentru acest client: { $places }.
own-loose = Dacă { $places } nu se cunoaște, rândul întreg lipsește din text.
own-doubts = ⚠️ Poate da de gol un client: { $words }.

own-keep = 💾 Salvez ca al meu
own-keep-whole = 💾 Salvez totul ca al meu
own-keep-instead = 💾 Îl pun în locul textului meu
own-write = ✏️ Scriu eu
own-edit = ✏️ Modific
own-reset = ↩️ Textul nostru
own-delete = 🗑 Șterg
own-share = 👥 Arăt echipei
own-hide = 👥 Nu mai arăt echipei
own-list = 📚 Textele mele
own-to-text = ← La text
own-colleague = 👥 { $owner }

own-choose = Ce parte scrieți cu cuvintele dumneavoastră? Celelalte rămân cum sunt.
own-ask = <b>{ $part }</b>: atingeți textul ca să îl copiați, schimbați-l și trimiteți-l.
own-legend = Se completează pentru fiecare client: { $places }
own-legend-aside = Cuvintele din [ ] dispar când valoarea dinăuntru nu se cunoaște.
own-doubtful = ⚠️ Par a fi datele unui singur client: { $words }. Le-ar primi și ceilalți.
own-unclear = ⚠️ Două valori coincid aici. Am luat { $places }; dacă o vreți pe cealaltă, scrieți-o în { "{ }" }.
own-type-again =
    Trimiteți textul încă o dată cu ceea ce se completează pentru fiecare client: { $places }

    Sau lăsați-l așa: atunci nu poate fi arătat echipei.
own-sure = Îl las așa
own-saved = ✓ Salvat. De acum acesta este textul dumneavoastră, { $where }, pentru toți clienții și orice stil.
own-is-reset = Aici e din nou textul nostru.
own-is-deleted = Șters. Se folosește din nou textul nostru.
own-undo = ↩️ Anulez
own-is-back = Textul dumneavoastră e din nou la locul lui.
own-share-done = De acum îl văd și colegii.
own-hide-done = De acum îl vedeți doar dumneavoastră.

own-list-title = <b>Textele mele</b> · { $count }
own-list-none = Nu aveți încă niciun text propriu. Sub orice text, „✍️ Textul meu” îl face al dumneavoastră.
own-group = <b>{ $situation }</b>
own-about = { $stage } · { $channel }
own-line = { $number }. { $about }, { $where }{ $shared ->
    [yes] , 👥
   *[no] {""}
}: <i>{ $begin }</i>
own-line-theirs = { $number }. { $about }, { $where }, { $owner }: <i>{ $begin }</i>
own-entry = { $number }. { $about }
own-find = 🔎 Caut
own-find-ask = Ce cuvinte conține sau despre ce este? De exemplu: <code>factură</code>
own-found = <b>„{ $query }”</b> · { $count }
own-found-none = Niciun text al dumneavoastră nu conține „{ $query }”.
own-to-settings = ⚙️ Setări

own-team = 👥 De la colegi · { $count }
own-team-title = <b>De la colegi</b> · { $count }
own-team-none = Colegii nu arată nimic deocamdată.
own-team-note = Niciunul nu se folosește până nu îl preluați.
own-theirs = 👥 De la <b>{ $owner }</b>, { $where }.
own-take = ✓ Îl preiau
own-take-instead = ✓ Îl preiau în locul textului meu
own-taken = ✓ De acum e al dumneavoastră, { $where }; îl puteți schimba cum doriți.
own-former = ↩️ Înapoi la textul dinainte

command-wordings = Textele dumneavoastră

error-own-gone = Acest text nu mai e aici.
error-own-too-long = E cam lung: un text poate avea { $limit } de caractere, cu toate părțile lui.
error-own-too-many = Aveți deja { $limit } de texte proprii, nu mai e loc. Mai întâi ștergeți unul în /wordings.
error-own-place-unknown = Aici nu știu ce e { "{" }{ $place }{ "}" }. Folosiți una dintre cele de mai sus sau scrieți fără { "{ }" }.
error-own-doubtful = Încă nu poate fi arătat echipei: poate da de gol un client ({ $words }). Mai întâi modificați-l.

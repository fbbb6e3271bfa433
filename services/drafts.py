"""A text of the playbook put into words for one client: which wordings there are, and this one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from content.playbook import Playbook, Text
from domain.own_wordings import OwnWording, instead
from domain.variety import FIRST, OWN
from services.choices import Situation
from services.dossiers import Dossier


@dataclass(frozen=True, slots=True)
class Drafts:
    """Texts of one playbook."""

    playbook: Playbook

    def variants(
        self, situation: str, stage: str, channel: str, dossier: Dossier
    ) -> tuple[str, ...]:
        """The wordings there are for this client, the first one first."""
        if channel not in self.playbook.channels(situation, stage):
            return (FIRST,)
        style = dossier.style.comes_across.playbook_keys
        lang = dossier.client.language
        others = self.playbook.variants(situation, stage, channel, style=style, lang=lang)
        return (FIRST, *others)

    def worded(
        self,
        done: Situation,
        own: OwnWording | None,
        dossier: Dossier,
        values: Mapping[str, str],
    ) -> tuple[Situation, Text]:
        """The text, in the manager's own words where they are chosen and can be filled."""
        text = self._render(done, dossier, values)
        if own is None or done.variant != OWN:
            return done, text
        parts = instead(own, text.parts, self.playbook.ready(values, text.channel))
        if not parts:
            return replace(done, variant=FIRST), text
        return done, replace(text, parts=parts)

    def _render(self, done: Situation, dossier: Dossier, values: Mapping[str, str]) -> Text:
        client = dossier.client
        assert done.stage is not None
        assert done.channel is not None
        assert done.variant is not None
        return self.playbook.render(
            done.name,
            done.stage,
            done.channel,
            style=dossier.style.comes_across.playbook_keys,
            address=client.address,
            lang=client.language,
            values=values,
            variant=FIRST if done.variant == OWN else done.variant,
        )

"""What people do. Each act reaches the bot as Telegram would bring it, and fails with ActionError.

The names of the acts and of their arguments are those of the page's requests.
"""

from playground.people.account import Account
from playground.people.inline import Inline
from playground.people.pressing import Pressing
from playground.people.sharing import Sharing
from playground.people.writing import Writing


class People(Writing, Sharing, Pressing, Inline, Account):
    """The human side of the playground: `await tg.people.send_text(1001, 1001, "/start")`."""

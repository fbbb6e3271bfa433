"""`python -m playground --token 123:abc`: a local Telegram for any bot."""

import argparse
import asyncio
import contextlib

from playground.accounts import Bot
from playground.server import HOST, PORT, PlaygroundServer
from playground.telegram import Playground


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="playground", description="A local Telegram.")
    parser.add_argument("--token", default="123456:playground", help="the bot's token, any 123:abc")
    parser.add_argument("--username", default="playground_bot", help="the bot's name after the @")
    parser.add_argument("--name", default="Playground", help="the bot's first name")
    parser.add_argument("--host", default=HOST)
    parser.add_argument("--port", type=int, default=PORT)
    return parser.parse_args()


def main() -> None:
    """Serve until Ctrl-C."""
    asked = arguments()
    try:
        account = Bot(int(asked.token.partition(":")[0] or 0), asked.username, asked.name)
        tg = Playground(asked.token, bot=account)
    except ValueError:
        raise SystemExit("--token must look like 123456:abc") from None
    try:
        server = PlaygroundServer(tg, asked.host, asked.port)
    except OSError as problem:
        raise SystemExit(f"cannot listen on {asked.host}:{asked.port}: {problem}") from None
    print(f"page           {server.url}/")
    print(f"base_url       {server.base_url}")
    print(f"base_file_url  {server.base_file_url}")
    print(f"token          {tg.token}", flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(server.serve())


if __name__ == "__main__":
    main()

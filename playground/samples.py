"""Files that people send without having any: a sticker, and a voice note that says nothing."""

import base64
import struct

STICKER = base64.b64decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")  # WebP, 1 x 1

RATE = 48_000  # Opus counts in 1/48000 s whatever was recorded
FRAME = 960  # 20 ms
SILENCE = b"\xf8\xff\xfe"  # one silent Opus frame of 20 ms
FRAMES_IN_PAGE = 50
FIRST, LAST = 2, 4
POLYNOMIAL = 0x04C11DB7


def voice_note(seconds: int) -> bytes:
    """Silence of so many seconds as Ogg Opus (RFC 7845), which every browser plays."""
    head = b"OpusHead" + struct.pack("<BBHIHB", 1, 1, 0, RATE, 0, 0)
    vendor = b"playground"
    tags = b"OpusTags" + struct.pack("<I", len(vendor)) + vendor + struct.pack("<I", 0)
    pages = [_page(0, FIRST, 0, [head]), _page(1, 0, 0, [tags])]
    for number in range(seconds):
        flags = LAST if number == seconds - 1 else 0
        spoken = (number + 1) * FRAMES_IN_PAGE * FRAME
        pages.append(_page(number + 2, flags, spoken, [SILENCE] * FRAMES_IN_PAGE))
    return b"".join(pages)


def _page(number: int, flags: int, position: int, packets: list[bytes]) -> bytes:
    lengths = bytes(len(packet) for packet in packets)
    head = struct.pack("<4sBBqIII", b"OggS", 0, flags, position, 1, number, 0)
    page = head + bytes([len(packets)]) + lengths + b"".join(packets)
    return page[:22] + struct.pack("<I", checksum(page)) + page[26:]


def checksum(page: bytes) -> int:
    """Ogg's CRC-32 (RFC 3533): it runs the other way round than zlib's, from nought."""
    value = 0
    for byte in page:
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1) ^ (POLYNOMIAL if value & 0x80000000 else 0)
            value &= 0xFFFFFFFF
    return value

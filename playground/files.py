"""Files: kept bytes, the identifiers the bot gets for them, and pictures' sizes."""

import hashlib
import struct
from dataclasses import dataclass
from pathlib import PurePosixPath

from playground.errors import JsonObject, bad_request
from playground.parameters import UploadedFile

MEGABYTE = 1024 * 1024
DOWNLOAD_LIMIT = 20 * MEGABYTE
UPLOAD_LIMIT = 50 * MEGABYTE
PHOTO_LIMIT = 10 * MEGABYTE
PHOTO_SIDES = 10_000  # width plus height
PHOTO_RATIO = 20
SMALL_SIDE = 320


@dataclass(frozen=True)
class StoredFile:
    """A file as the server keeps it."""

    file_id: str
    unique_id: str
    path: str
    name: str
    mime_type: str
    content: bytes
    kind: str

    def reference(self) -> JsonObject:
        """The part of every file object that names the file."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.content),
        }

    def document(self) -> JsonObject:
        """A Document."""
        return self.reference() | {"file_name": self.name, "mime_type": self.mime_type}

    def voice(self, seconds: int) -> JsonObject:
        """A Voice of so many seconds."""
        return self.reference() | {"duration": seconds, "mime_type": self.mime_type}


class FileStore:
    """All files, by identifier and by path."""

    def __init__(self) -> None:
        """No files."""
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def add(self, kind: str, file: UploadedFile, variant: str = "") -> StoredFile:
        """Keep a file; the same bytes keep their file_unique_id, as at Telegram's."""
        number = len(self._by_id) + 1
        digest = hashlib.sha256(file.content).hexdigest()
        suffix = PurePosixPath(file.name).suffix
        stored = StoredFile(
            file_id=f"PG{kind[:3].upper()}{variant}{number:06d}{digest[:16]}",
            unique_id=f"U{kind[:1].upper()}{variant}{digest[:14]}",
            path=f"{kind}s/file_{number}{suffix}",
            name=file.name,
            mime_type=file.mime_type,
            content=file.content,
            kind=kind,
        )
        self._by_id[stored.file_id] = stored
        self._by_path[stored.path] = stored
        return stored

    def find(self, file_id: str) -> StoredFile | None:
        """The file of this identifier, or nothing."""
        return self._by_id.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        """The file of a file_path, or nothing."""
        return self._by_path.get(path)

    def take(self, kind: str, given: UploadedFile | str) -> StoredFile:
        """The file that a call sends: uploaded just now, or known by its file_id."""
        if isinstance(given, UploadedFile):
            _check_upload(kind, given)
            return self.add(kind, given)
        if given.startswith(("http://", "https://")):
            raise bad_request("failed to get HTTP URL content")
        stored = self.find(given)
        if stored is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if stored.kind != kind:
            raise bad_request(f"type of file mismatch: can't use file of type {stored.kind}")
        return stored

    def photo(self, given: UploadedFile | str) -> list[JsonObject]:
        """The PhotoSizes of a picture, smallest first; ApiError 400 if it is not a picture."""
        stored = self.take("photo", given)
        size = picture_size(stored.content)
        if size is None:
            raise bad_request("IMAGE_PROCESS_FAILED")
        width, height = size
        if width + height > PHOTO_SIDES or max(size) > PHOTO_RATIO * min(size):
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
        sizes = [stored.reference() | {"width": width, "height": height}]
        if max(size) > SMALL_SIDE and isinstance(given, UploadedFile):
            small = self.add("photo", given, "S")
            scale = SMALL_SIDE / max(size)
            shrunk = {"width": round(width * scale), "height": round(height * scale)}
            sizes.insert(0, small.reference() | shrunk)
        return sizes


def _check_upload(kind: str, file: UploadedFile) -> None:
    if not file.content:
        raise bad_request("file must be non-empty")
    if len(file.content) > (PHOTO_LIMIT if kind == "photo" else UPLOAD_LIMIT):
        raise bad_request("file is too big")


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, GIF or JPEG, read from its header; nothing for other bytes."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        return struct.unpack(">II", content[16:24])
    if content.startswith((b"GIF87a", b"GIF89a")) and len(content) >= 10:
        return struct.unpack("<HH", content[6:10])
    if content.startswith(b"\xff\xd8"):
        return _jpeg_size(content)
    return None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None

"""The encoding that a web page or an XML file says it is in."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping

_HEAD = 4_096
_XML = re.compile(rb"""\s{0,99}<\?xml\s[^<>]{0,200}?encoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._:-]{1,40})["']""")
_META = re.compile(rb"""<meta\s[^<>]{0,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)
# What browsers read such names as: https://encoding.spec.whatwg.org/#names-and-labels
_READ_AS: Mapping[str, str] = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-16": "utf-8",  # whoever can read the declaration has no UTF-16 before them
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
    "utf-8-sig": "utf-8",
}
_OTHER_NAMES: Mapping[str, str] = {
    "x-sjis": "cp932",
    "windows-949": "cp949",
    "ks_c_5601-1987": "cp949",
    "x-gbk": "gb18030",
    "windows-874": "cp874",
    "x-mac-roman": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "iso-8859-8-i": "iso8859-8",
    "unicode-1-1-utf-8": "utf-8",
}

_OF_TEXT = re.compile(r"(?:utf-8|cp\d|iso8859|koi8|mac|gb|big5|euc|shift|johab|kz1048|ptcp)")  # not EBCDIC, though it is cp037


def declared_encoding(raw: bytes) -> str | None:
    """Python's name of the codec declared in the first 4 KiB; None where none is, or none that is an encoding of text."""
    head = raw[:_HEAD]
    found = _XML.match(head) or _META.search(head)
    if not found:
        return None
    label = found[1].decode("ascii").lower()
    try:
        info = codecs.lookup(_OTHER_NAMES.get(label, label))
    except LookupError:
        return None
    name = _READ_AS.get(info.name, info.name)
    return name if _OF_TEXT.match(name) and b"<meta charset>".decode(name, "replace") == "<meta charset>" else None

"""Draws icon.png, the icon of the packages: a page with three lines, each with its mark. Needs nothing but Python."""
import struct
import zlib
from pathlib import Path

SIZE, FINE = 128, 4  # each pixel is the mean of FINE x FINE points, which smooths the edges
GROUND, PAGE, MET, NOT_MET, LINE = (0, 72, 124), (255, 255, 255), (30, 130, 76), (190, 60, 50), (150, 165, 180)


def rounded(x, y, left, top, right, bottom, radius):
    dx = max(left + radius - x, 0, x - (right - radius))
    dy = max(top + radius - y, 0, y - (bottom - radius))
    return dx * dx + dy * dy <= radius * radius


def near(x, y, ax, ay, bx, by, width):
    t = max(0, min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)))
    return (x - ax - t * (bx - ax)) ** 2 + (y - ay - t * (by - ay)) ** 2 <= width * width


def colour(x, y):
    for row, mark in enumerate((MET, MET, NOT_MET)):
        middle = 40 + 24 * row
        if near(x, y, 68, middle, 92, middle, 4):
            return LINE + (255,)
        strokes = ((36, middle, 42, middle + 6), (42, middle + 6, 53, middle - 7)) if mark == MET else ((37, middle - 7, 51, middle + 7), (37, middle + 7, 51, middle - 7))
        if any(near(x, y, *stroke, 3.2) for stroke in strokes):
            return mark + (255,)
    if rounded(x, y, 24, 16, 104, 112, 8):
        return PAGE + (255,)
    return GROUND + (255,) if rounded(x, y, 0, 0, SIZE, SIZE, 24) else GROUND + (0,)


def pixel(column, row):
    points = [colour(column + (i + 0.5) / FINE, row + (j + 0.5) / FINE) for i in range(FINE) for j in range(FINE)]
    return bytes(round(sum(point[channel] for point in points) / len(points)) for channel in range(4))


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


rows = b"".join(b"\0" + b"".join(pixel(column, row) for column in range(SIZE)) for row in range(SIZE))
picture = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
Path(__file__).with_name("icon.png").write_bytes(picture)

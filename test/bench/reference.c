/* What a portable dump's loader and collector do, as plain C, to measure ours against.

   Reads little-endian 64-bit dumps with the 100-byte header (Emacs 28 to 31).  Each command prints one JSON object a
   line; times are nanoseconds by CLOCK_MONOTONIC inside this process, the median and the least of ROUNDS.

     reference loop     FILE [ROUNDS [LISPSYM]]         the early relocations, on a warm copy in memory
     reference load     FILE [ROUNDS [LISPSYM]]         open .. relocated image, page cache warm, mapping fresh
     reference lookup   FILE N SEED [ROUNDS]            N searches of object_starts, two mixes of addresses
     reference relocate FILE [LISPSYM]                  the image that `loop` makes, on standard output

   LISPSYM is the offset of lispsym[0] from the Emacs basis, 7528 (Emacs 30.1 of Debian 13, amd64) when absent.
   Checksums let another implementation prove that it did the same work: of an image, the sum of its 8-byte words
   modulo 2^64; of look-ups, c = 31 c + type + 1 modulo 2^32 over the answers (type -1 when no object starts there).

   SPDX-License-Identifier: MIT */

#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct locator
{
  int32_t offset, count;
};

struct header
{
  char magic[16];
  unsigned char fingerprint[32];
  struct locator dump_relocs[3]; /* early, late, very late */
  struct locator object_starts, emacs_relocs;
  int32_t discardable_start, cold_start, hash_list;
};
_Static_assert (sizeof (struct header) == 100, "the header of Emacs 28 to 31");

/* Where things lie in memory once loaded.  */
struct placement
{
  uint64_t dump, emacs, lispsym;
};

enum
{
  EMACS_PTR_RAW,
  DUMP_PTR_RAW,
  NATIVE_COMP_UNIT,
  NATIVE_SUBR,
  BIGNUM,
  DUMP_LV, /* + tag */
  EMACS_LV = DUMP_LV + 8,
  EMACS_LV_END = EMACS_LV + 8
};

enum { DEFAULT_ROUNDS = 25, DEFAULT_LISPSYM = 7528, SECTION_PAGE = 65536 };
static const uint64_t BASE = 0x7f0000000000, BASIS = 0x555555554000;

static void
die (const char *what)
{
  perror (what);
  exit (2);
}

/* ---- Relocation ------------------------------------------------------------------------------------------------ */

/* A bignum's value holds the file offset and the signed number of its limbs; it becomes a read-only mpz: no allocation,
   the size, a pointer to the limbs.  */
static void
relocate_bignum (unsigned char *object, uint64_t dump)
{
  int32_t limbs[2], mpz[2];
  memcpy (limbs, object + 8, sizeof limbs);
  mpz[0] = 0;
  mpz[1] = limbs[1];
  uint64_t pointer = dump + limbs[0];
  memcpy (object + 8, mpz, sizeof mpz);
  memcpy (object + 16, &pointer, sizeof pointer);
}

static void
apply_relocs (unsigned char *image, struct locator table, const struct placement *at)
{
  const uint32_t *entries = (const uint32_t *) (image + table.offset);
  for (int32_t i = 0; i < table.count; i++)
    {
      uint32_t type = entries[i] >> 27;
      unsigned char *slot = image + (entries[i] & 0x7ffffff) * 4;
      uint64_t word;
      memcpy (&word, slot, sizeof word);
      switch (type)
        {
        case EMACS_PTR_RAW:
          word += at->emacs;
          break;
        case DUMP_PTR_RAW:
          word += at->dump;
          break;
        case BIGNUM:
          relocate_bignum (slot, at->dump);
          continue;
        case DUMP_LV + 0: /* symbols are words relative to lispsym */
          word += at->dump - at->lispsym;
          break;
        case DUMP_LV + 1: case DUMP_LV + 2: case DUMP_LV + 3: case DUMP_LV + 4:
        case DUMP_LV + 5: case DUMP_LV + 6: case DUMP_LV + 7:
          word += at->dump + (type - DUMP_LV);
          break;
        case EMACS_LV + 0:
          word += at->emacs - at->lispsym;
          break;
        case EMACS_LV + 1: case EMACS_LV + 2: case EMACS_LV + 3: case EMACS_LV + 4:
        case EMACS_LV + 5: case EMACS_LV + 6: case EMACS_LV + 7:
          word += at->emacs + (type - EMACS_LV);
          break;
        default:
          fprintf (stderr, "relocation %" PRId32 ": type %" PRIu32 " is not of the early phase\n", i, type);
          exit (1);
        }
      memcpy (slot, &word, sizeof word);
    }
}

/* ---- Files, time, results -------------------------------------------------------------------------------------- */

static uint64_t
now (void)
{
  struct timespec t;
  clock_gettime (CLOCK_MONOTONIC, &t);
  return t.tv_sec * UINT64_C (1000000000) + t.tv_nsec;
}

struct file
{
  unsigned char *bytes;
  size_t size;
  struct header header;
};

static void
require_header (const struct header *header)
{
  if (memcmp (header->magic, "DUMPEDGNUEMACS\0", sizeof header->magic) != 0)
    {
      fputs ("not a dump\n", stderr);
      exit (1);
    }
}

static struct file
read_file (const char *path)
{
  int fd = open (path, O_RDONLY);
  struct stat st;
  if (fd < 0 || fstat (fd, &st) < 0)
    die (path);
  struct file file = { .bytes = malloc (st.st_size), .size = st.st_size };
  for (size_t done = 0; done < file.size;)
    {
      ssize_t n = read (fd, file.bytes + done, file.size - done);
      if (n <= 0)
        die (path);
      done += n;
    }
  close (fd);
  if (file.size < sizeof file.header)
    die ("too short");
  memcpy (&file.header, file.bytes, sizeof file.header);
  require_header (&file.header);
  return file;
}

static uint64_t
sum_words (const unsigned char *image, size_t size)
{
  uint64_t sum = 0, word;
  for (size_t i = 0; i + sizeof word <= size; i += sizeof word)
    {
      memcpy (&word, image + i, sizeof word);
      sum += word;
    }
  return sum;
}

static int
ascending (const void *a, const void *b)
{
  uint64_t x = *(const uint64_t *) a, y = *(const uint64_t *) b;
  return (x > y) - (x < y);
}

/* WORK is how many relocations or look-ups one round did.  */
static void
report (const char *bench, uint64_t *times, int rounds, uint64_t work, uint64_t checksum)
{
  qsort (times, rounds, sizeof *times, ascending);
  printf ("{\"bench\":\"%s\",\"rounds\":%d,\"work\":%" PRIu64 ",\"medianNs\":%" PRIu64 ",\"leastNs\":%" PRIu64
          ",\"checksum\":\"0x%" PRIx64 "\"}\n",
          bench, rounds, work, times[rounds / 2], times[0], checksum);
}

/* ---- loop, relocate -------------------------------------------------------------------------------------------- */

static void
bench_loop (const char *path, int rounds, int64_t lispsym)
{
  struct file file = read_file (path);
  struct placement at = { BASE, BASIS, BASIS + lispsym };
  unsigned char *image = malloc (file.size);
  uint64_t *times = calloc (rounds, sizeof *times);
  for (int i = 0; i < rounds; i++)
    {
      memcpy (image, file.bytes, file.size);
      uint64_t start = now ();
      apply_relocs (image, file.header.dump_relocs[0], &at);
      times[i] = now () - start;
    }
  report ("loop", times, rounds, file.header.dump_relocs[0].count, sum_words (image, file.size));
}

static void
relocate (const char *path, int64_t lispsym)
{
  struct file file = read_file (path);
  struct placement at = { BASE, BASIS, BASIS + lispsym };
  apply_relocs (file.bytes, file.header.dump_relocs[0], &at);
  if (fwrite (file.bytes, 1, file.size, stdout) != file.size)
    die ("write");
}

/* ---- load ------------------------------------------------------------------------------------------------------ */

static void
map_section (int fd, unsigned char *base, size_t from, size_t to)
{
  if (from < to
      && mmap (base + from, to - from, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, fd, from) == MAP_FAILED)
    die ("mmap");
}

/* One reservation, then hot, discardable and cold mapped over it, private and writable: the loop pays a copy-on-write
   fault for each page of the first two.  */
static unsigned char *
load (const char *path, int64_t lispsym, size_t *size, struct header *header)
{
  int fd = open (path, O_RDONLY);
  struct stat st;
  if (fd < 0 || fstat (fd, &st) < 0 || read (fd, header, sizeof *header) != sizeof *header)
    die (path);
  require_header (header);
  *size = st.st_size;
  unsigned char *base = mmap (NULL, *size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (base == MAP_FAILED)
    die ("mmap");
  size_t cold = header->cold_start;
  size_t hot_end = (header->discardable_start + SECTION_PAGE - 1) / SECTION_PAGE * SECTION_PAGE;
  if (hot_end > cold)
    hot_end = cold;
  map_section (fd, base, 0, hot_end);
  map_section (fd, base, hot_end, cold);
  map_section (fd, base, cold, *size);
  close (fd);
  struct placement at = { (uintptr_t) base, BASIS, BASIS + lispsym };
  apply_relocs (base, header->dump_relocs[0], &at);
  return base;
}

static void
bench_load (const char *path, int rounds, int64_t lispsym)
{
  struct file warm = read_file (path); /* fills the page cache */
  free (warm.bytes);
  uint64_t *times = calloc (rounds, sizeof *times);
  uint64_t touched = 0;
  for (int i = 0; i < rounds; i++)
    {
      size_t size;
      struct header header;
      uint64_t start = now ();
      unsigned char *image = load (path, lispsym, &size, &header);
      times[i] = now () - start;
      touched += image[header.discardable_start]; /* the base varies, so there is no sum to compare */
      munmap (image, size);
    }
  report ("load", times, rounds, warm.header.dump_relocs[0].count, touched);
}

/* ---- lookup ---------------------------------------------------------------------------------------------------- */

/* The type of the object that starts at OFFSET, or -1: a search for the first entry at or after it.  */
static int
object_type (const uint32_t *starts, int32_t count, uint32_t offset)
{
  if (offset % 8 != 0)
    return -1;
  uint32_t key = offset / 4;
  int32_t low = 0, high = count;
  while (low < high)
    {
      int32_t middle = low + (high - low) / 2;
      if ((starts[middle] & 0x7ffffff) < key)
        low = middle + 1;
      else
        high = middle;
    }
  return low < count && (starts[low] & 0x7ffffff) == key ? (int) (starts[low] >> 27) : -1;
}

/* Marsaglia's xorshift, shifts 13, 17, 5; `xorshift.ts` is the same.  */
static uint32_t
xorshift (uint32_t *state)
{
  *state ^= *state << 13;
  *state ^= *state >> 17;
  *state ^= *state << 5;
  return *state;
}

/* Multiples of 8 below SIZE; with HALF, every second one (the odd indices) is a true object start.  */
static void
make_probes (uint32_t *probes, int32_t n, uint32_t seed, int half, const struct file *file, const uint32_t *starts)
{
  uint32_t state = seed ? seed : 1;
  for (int32_t i = 0; i < n; i++)
    {
      uint32_t random = xorshift (&state);
      probes[i] = half && i % 2 ? (starts[random % file->header.object_starts.count] & 0x7ffffff) * 4
                                : random % (uint32_t) (file->size / 8) * 8;
    }
}

static void
bench_lookup (const char *path, int32_t n, uint32_t seed, int rounds)
{
  struct file file = read_file (path);
  const uint32_t *starts = (const uint32_t *) (file.bytes + file.header.object_starts.offset);
  uint32_t *probes = calloc (n, sizeof *probes);
  uint64_t *times = calloc (rounds, sizeof *times);
  for (int half = 0; half < 2; half++)
    {
      uint32_t checksum = 0;
      make_probes (probes, n, seed, half, &file, starts);
      for (int i = 0; i < rounds; i++)
        {
          checksum = 0;
          uint64_t start = now ();
          for (int32_t p = 0; p < n; p++)
            checksum = checksum * 31 + object_type (starts, file.header.object_starts.count, probes[p]) + 1;
          times[i] = now () - start;
        }
      report (half ? "lookup/half" : "lookup/uniform", times, rounds, n, checksum);
    }
}

int
main (int argc, char **argv)
{
  const char *command = argc > 2 ? argv[1] : "";
  const char *path = argv[2];
  int rounds = argc > 3 ? atoi (argv[3]) : DEFAULT_ROUNDS;
  int64_t lispsym = argc > 4 ? atoll (argv[4]) : DEFAULT_LISPSYM;
  if (strcmp (command, "loop") == 0 && rounds > 0)
    bench_loop (path, rounds, lispsym);
  else if (strcmp (command, "load") == 0 && rounds > 0)
    bench_load (path, rounds, lispsym);
  else if (strcmp (command, "lookup") == 0 && argc > 4 && atoi (argv[3]) > 0)
    bench_lookup (path, atoi (argv[3]), strtoul (argv[4], NULL, 0), argc > 5 ? atoi (argv[5]) : DEFAULT_ROUNDS);
  else if (strcmp (command, "relocate") == 0)
    relocate (path, argc > 3 ? atoll (argv[3]) : DEFAULT_LISPSYM);
  else
    {
      fputs ("usage: reference loop|load FILE [ROUNDS [LISPSYM]]\n"
             "       reference lookup FILE N SEED [ROUNDS]\n"
             "       reference relocate FILE [LISPSYM]\n", stderr);
      return 2;
    }
  return 0;
}

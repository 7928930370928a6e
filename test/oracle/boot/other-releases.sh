#!/bin/bash
# other-releases.sh [ROOTS [SUITE-ARCH...]]: boot shuffled dumps of other releases and machines.
# For each SUITE-ARCH (default: 27.1 and 30.1 on amd64, 30.1 on i386, 28.2 on s390x under qemu): make the root unless it is
# there, rewrite its own dump by `pdmp rewrite --order shuffle --seed 1`, boot from it, and compare digests where boot/bootref
# has a reference, else with the boot of the root's own dump. Prints one line each; exit 1 if any failed.
# Needs apt on Debian, some 300 MB for each root, and qemu-user-static for foreign machines. PDMP names the command.
here=$(dirname "$(readlink -f "$0")")
roots=${1:-$here/roots}; shift
[ $# -gt 0 ] || set -- bullseye-amd64 trixie-amd64 trixie-i386 bookworm-s390x
pdmp=${PDMP:-node $here/../../../dist/bin/main.js}
mkdir -p "$roots"; work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
failed=0
for name; do
  root=$roots/$name
  [ -d "$root/usr/share/emacs" ] || "$here/mkroot.sh" "${name%-*}" "${name#*-}" "$roots" >/dev/null 2>"$work/mkroot" ||
    { echo "$name: no root: $(tail -1 "$work/mkroot")"; failed=1; continue; }
  stock=$(find "$root" -name '*.pdmp' | head -1)
  # Emacs 30 looks for its dump by fingerprint, so the file keeps its name.
  $pdmp rewrite "$stock" -o "$work/$(basename "$stock")" --order shuffle --seed 1 >/dev/null || { echo "$name: not rewritten"; failed=1; continue; }
  ref=$here/bootref/$name.txt
  if [ ! -f "$ref" ]; then ref=$work/$name.txt; BOOT_TIMEOUT=900 "$here/bootroot.sh" "$root" "$stock" >"$ref" 2>&1; fi
  if out=$(BOOT_TIMEOUT=900 BOOT_REF=$ref "$here/bootroot.sh" "$root" "$work/$(basename "$stock")" 2>&1); then
    echo "$name: $(grep -m1 BOOT-OK <<<"$out")"
  else
    echo "$name: FAILED: $(tail -1 <<<"$out")"; failed=1
  fi
done
exit $failed

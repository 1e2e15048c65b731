#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Layers only call downward: each file of lib/ belongs to one layer, and a layer includes
# headers of the layers in its row. src/ includes the public header and its own.
#
# shellcheck disable=SC2013 # names of headers hold no blanks
set -eu

: "${top_srcdir:?}"
cd "$top_srcdir"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

# Rows of "layer: files: layers it may include besides itself". A file is named without its
# suffix; the first pattern that matches counts. api is last: it sees everything.
cat >"$work/table" <<'END'
public: btfsmith:
base: compiler error plural bytes large arena vec map slots strbuf asked slice workers feature names identifier language unit_filter: public
elf: elf_* out_file codec codec_*: public base
model: kinds target_kernel type_list type_sort type_strings type_repair type_error distill distill_alone lower lower_state lower_names lowering kernel_struct type_walk unit_graph shape profile pool intern reach refine graph_pool graph_shape graph_edges graph_names graph_layout binding binder binding_nodes binding_settle binding_symbols base_adder base_index base_list base_lookup base_match base_pooled base_shapes base_spares base_strings base_types finish finish_order output_names symbols abi candidate diag decl_text type_decl reg_name: public base
dwarf: dwarf_*: public base elf model
select: select_*: public base elf model
ids: ids_*: public base elf model
btf: btf_* type_text cdump cdump_* relocate relocate_match kernel_rules kernel_types kernel_verdict kernel_resolver kernel_fields kernel_structs kernel_find_fields kernel_check kernel_check_*: public base model
diff: diff_*: public base model btf
api: options encode encode_* explain explain_* diff ids module check bpf_object verdict types_object types_distill types_lower rewrite types_walk ext types_file kernel_release base_fit find_base api: public base elf model dwarf select ids btf diff
END

layer_of() {
	while IFS=: read -r layer files _; do
		set -f
		for pattern in $files; do
			# shellcheck disable=SC2254 # it is a pattern
			case $1 in $pattern)
				set +f
				echo "$layer"
				return
				;;
			esac
		done
		set +f
	done <"$work/table"
	echo none
}

allowed() { # layer included-layer
	[ "$1" = "$2" ] || sed -n "s/^$1:[^:]*://p" "$work/table" | tr ' ' '\n' | grep -qx "$2"
}

complain() {
	echo "layers.sh: $*"
	status=1
}

num=0
for file in lib/*.[ch] lib/*.def; do
	name=${file##*/}
	layer=$(layer_of "${name%.*}")
	[ "$layer" != none ] || complain "$file: in no layer; the table is in tests/lint/layers.sh"
	for header in $(sed -n 's/^#[[:space:]]*include "\(.*\)"/\1/p' "$file"); do
		num=$((num + 1))
		case $header in
		*/*) complain "$file: includes \"$header\", which is not in lib/" ;;
		esac
		[ -f "lib/$header" ] || complain "$file: includes \"$header\", which is not there"
		other=$(layer_of "${header%.*}")
		allowed "$layer" "$other" ||
			complain "$file ($layer) includes \"$header\" ($other)"
	done
done
[ $num -gt 20 ] || complain "only $num includes were found"

# Foreign libraries: what reads DWARF stays in dwarf and elf, what reads ELF in those and in
# the one function that turns libelf's errors into ours.
for file in lib/*.[ch]; do
	name=${file##*/}
	layer=$(layer_of "${name%.*}")
	for header in $(sed -n 's/^#[[:space:]]*include <\(.*\)>/\1/p' "$file"); do
		case $layer:$name:$header in
		elf:* | dwarf:* | select:*) ;;
		base:error.c:libelf.h) ;;
		*:libelf.h | *:gelf.h | *:dwarf.h | *:elfutils/* | *:zlib.h | *:lzma.h | *:zstd.h)
			complain "$file ($layer) includes <$header>"
			;;
		esac
	done
done
if grep -nE '^#[[:space:]]*include "' lib/btfsmith.h; then
	complain "lib/btfsmith.h includes a header that is not installed"
fi

for file in src/*.[ch]; do
	for header in $(sed -n 's/^#[[:space:]]*include "\(.*\)"/\1/p' "$file"); do
		[ "$header" = btfsmith.h ] || [ -f "src/$header" ] ||
			complain "$file includes \"$header\""
	done
done
# Standard error has one writer.
if grep -nE 'stderr|perror|STDERR_FILENO' src/*.c | grep -v '^src/report\.c:' |
	grep -v 'fd <= STDERR_FILENO'; then
	complain "only src/report.c writes to standard error"
fi
# The library is quiet and leaves the process alone.
if grep -nE '\b(f?printf|puts|fputs|perror|abort|exit|_exit|signal|sigaction)[[:space:]]*\(|(^|[^/[:alnum:]_])(stderr|stdout)\b' \
	lib/*.c | grep -vE '^[^:]*:[0-9]+:[[:space:]]*(\*|//|/\*)'; then
	complain "the library writes to no stream and never exits"
fi
exit $status

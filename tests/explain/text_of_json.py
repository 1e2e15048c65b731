#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Print the JSON of `btfsmith explain --json` as the text that `btfsmith explain` prints.

So the two can be compared: what the text says the JSON says, too.
"""
import json
import sys

MAX_SHOWN, MAX_UNITS, MAX_NAMES = 8, 3, 40

HINTS = {
    "no_symbol": "trace its callers, or make it noinline",
    "ambiguous": "a kprobe can be put on one of the addresses",
    "optimized": "a kprobe can be put on the symbol; its parameters are not those of the source",
    "reordered": "a kprobe can be put on the symbol; its parameters are not those of the source",
    "unexpected_reg": "a kprobe can read the registers named here",
    "inconsistent": "rename one, or make the prototypes the same",
    "no_die": "it is in assembler, or its unit has no debug information",
}
STATES = {
    "other_register": "is in another register",
    "not_there": "is not there on entry",
    "constant": "is a constant: the compiler took it away",
    "no_register": "is in no register on entry",
    "in_frame": "is in the stack frame",
    "packed": "is a packed struct on the stack",
    "no_location": "is not used, or not kept: no location",
}
GROUPS = [("functions", "Functions, by name"), ("variables", "Variables")]


def some(num, word):
    return f"{num} {word}" + ("" if num == 1 else "s")


def source(where):
    die = f", DIE {where['die_offset']}" if "die_offset" in where else ""
    return f"{where['unit'] or '(unit without a name)'} (unit {where['unit_offset']}{die})"


def print_sources(what, sources, num):
    names = [s["unit"] or "(unit without a name)" for s in sources[:MAX_UNITS]]
    more = f", and {num - len(names)} more" if num > len(names) else ""
    print(f"  {what} {some(num, 'unit')}: {', '.join(names)}{more}")


def print_part(which, part):
    text = "there is none" if part is None else part["text"]
    if part and "bit_offset" in part:
        byte, bit = divmod(part["bit_offset"], 8)
        text += f" at byte {byte}" + (f", bit {bit}" if bit else "")
    print(f"      {which}: {text}")


def static(thing):
    return "" if thing["is_external"] else "static "


def place(thing):
    return thing["section"] + "+" + thing["offset"] if "offset" in thing else thing["address"]


def print_code(definition):
    if definition["code"] == "address":
        symbol = definition["symbol"]
        where = f", symbol {symbol}" if symbol else ", where no symbol of that name is"
        print(f"    code at {place(definition)}{where}")
    elif definition["code"] == "ranges":
        print("    code in several ranges, so without an address of its own")
    else:
        assert definition["code"] == "nowhere"
        print("    no code")


def print_definition(definition, function):
    print("  " + source(definition["source"]))
    print("    " + static(definition) + definition["prototype"])
    if definition["source"]["is_assembler"]:
        print("    from assembler: its prototype is not known")
    if definition["verdict"] == "reordered":
        unit = definition["source"]["unit_offset"]
        for other in function["definitions"]:
            if other["code"] == "abstract" and other["source"]["unit_offset"] == unit:
                if other["prototype"] != definition["prototype"]:
                    print("    in the source: " + other["prototype"])
                break
    print_code(definition)
    states = {param["state"] for param in definition["parameters"]}
    for number, param in enumerate(definition["parameters"], 1):
        if param["state"] == "expected" or states == {"in_frame"}:
            continue
        state = STATES[param["state"]]
        if param["state"] == "other_register":
            state = f"is in {param['found_register']} instead of {param['expected_register']}"
        dropped = ", left out of the prototype" if param["is_dropped"] else ""
        print(f"    parameter {number} '{param['name']}' {state}{dropped}")
    if definition["verdict"] != function["verdict"]:
        print("    " + definition["text"])


def print_definitions(function):
    real = [d for d in function["definitions"] if d["code"] != "abstract"]
    inlined = [d for d in function["definitions"] if d["code"] == "abstract"]
    for definition in real[:MAX_SHOWN]:
        print_definition(definition, function)
    if len(real) > MAX_SHOWN:
        print(f"  and {some(len(real) - MAX_SHOWN, 'more definition')}")
    if not inlined:
        return
    if not real:
        print("    " + static(inlined[0]) + inlined[0]["prototype"])
    shown = ", ".join(source(d["source"]) for d in inlined[:MAX_UNITS])
    more = f", and {len(inlined) - MAX_UNITS} more" if len(inlined) > MAX_UNITS else ""
    print(f"  inlined in {some(len(inlined), 'unit')}: {shown}{more}")


def print_function(function):
    if not function["is_in_btf"]:
        print(f"{function['name']}: function, not in BTF: {function['text']}")
    elif function["btf_name"] == function["name"]:
        print(f"{function['name']}: function, in BTF")
    else:
        print(f"{function['name']}: function, in BTF as {function['btf_name']}")
    kfunc = function["kfunc"]
    if kfunc:
        names = ": " + " | ".join(kfunc["flag_names"]) if kfunc["flag_names"] else ""
        flags = f"flags {kfunc['flags']}" if kfunc["flags"] else \
            "flags that only the .BTF could tell for which ids were resolved"
        print(f"  a kfunc, by .BTF_ids, with {flags}{names}")
        if not function["is_in_btf"]:
            print("  no BPF program can call it")
    if function["lacks_symbol"]:
        print("  no symbol of exactly this name: tracers that look it up by name do not find it")
    if not function.get("ftrace", True):
        print("  no ftrace entry at its start: fentry and ftrace cannot attach (kprobes may)")
    print_definitions(function)
    if function["num_declarations"]:
        print_sources("declared in", function["declarations"], function["num_declarations"])
    prototypes = function["different_prototypes"]
    if prototypes and function["verdict"] in ("inconsistent", "emitted"):
        print("  different prototypes:")
        for side in "first", "second":
            print("    " + prototypes[side]["prototype"])
            print("      " + source(prototypes[side]["source"]))
        print("    first difference: " + prototypes["difference"]["what"])
        print_part("first ", prototypes["difference"]["first"])
        print_part("second", prototypes["difference"]["second"])
    if function["verdict"] in HINTS:
        print("  hint: " + HINTS[function["verdict"]])


def type_name(named):
    return named["name"] if named["kind"] in ("int", "float") else \
        f"{named['kind']} {named['name']}"


def print_type(named):
    definitions, num = named["definitions"], named["num_definitions"]
    if named["kind"] in ("int", "float"):
        text = "base type"
    elif not num:
        text = "only declared, a forward declaration in BTF"
    else:
        text = f"{some(num, 'definition')}, {some(named['num_btf_types'], 'type')} in BTF"
        if named["is_forward"]:
            text += ", one of them a forward declaration"
    print(f"{type_name(named)}: {text}")
    word = "enumerator" if named["kind"] == "enum" else "member"
    for number, definition in enumerate(definitions[:MAX_SHOWN], 1):
        line = definition["target"] or some(definition["size"], "byte")
        if definition["num_members"]:
            line += ", " + some(definition["num_members"], word)
        if definition["num_btf_types"] != 1:
            line += f", {definition['num_btf_types']} types in BTF"
        print("  " + (f"{number}. " if num > 1 else "") + line)
        if definition["units"]:
            print_sources("  in", definition["units"], definition["num_units"])
        if definition["difference"]:
            print("    first difference: " + definition["difference"]["what"])
            print_part("first", definition["difference"]["first"])
            print_part("here ", definition["difference"]["second"])
    if num > MAX_SHOWN:
        print(f"  and {num - MAX_SHOWN} more")
    if named["num_units_declaring"]:
        print(f"  only declared in {some(named['num_units_declaring'], 'unit')}")


def print_variables(subject):
    for variable in subject["variables"]:
        print(f"{subject['name']}: variable, " + (
            "in BTF" if variable["is_in_btf"] else f"not in BTF: {variable['text']}"))
        print("  " + source(variable["source"]))
        print("    " + static(variable) + variable["declaration"])
        if "address" in variable or "offset" in variable:
            section = f" in section {variable['section']}" if variable["section"] \
                else ", in no section"
            print(f"    at {place(variable)}" + ("" if "offset" in variable else section) +
                  (", where its symbol is" if variable["has_symbol"]
                   else ", where no symbol of that name is"))
        print("    " + some(variable["size"], "byte"))
        if variable["verdict"] == "section" and variable["section"]:
            print("  hint: by default only per-CPU variables are wanted; "
                  "feature global_var wants all")
    num = subject["num_variable_declarations"]
    if num:
        if not subject["variables"]:
            print(f"{subject['name']}: variable, not in BTF: only declared: "
                  "no unit of the file defines it")
        print_sources("declared in", subject["variable_declarations"], num)


def print_subject(document, subject):
    if subject["function"]:
        print_function(subject["function"])
    for named in subject["types"]:
        print_type(named)
    print_variables(subject)
    if not subject["is_found"]:
        has_all = document["has_functions"] and document["has_variables"]
        print(f"{subject['asked']}: not " + ("in the debug information" if has_all else "found"))
        if not document["has_functions"]:
            print("  functions were not looked for: feature func is off")
        if not document["has_variables"]:
            print("  variables were not looked for: feature var is off")
    symbols = subject["symbols"]
    if symbols:
        print("  symbols:")
    for symbol in symbols[:MAX_SHOWN]:
        section = f" in {symbol['section']}" if symbol["section"] and "address" in symbol else ""
        piece = ", a piece of it" if symbol["is_piece"] else ""
        print(f"    {place(symbol)} {symbol['name']}{section}{piece}")
    if len(symbols) > MAX_SHOWN:
        print(f"    and {len(symbols) - MAX_SHOWN} more")


def print_counts(document):
    counts = document["counts"]
    print(f"{document['file']}: {some(document['num_units'], 'unit')}")
    for key, title in GROUPS:
        total = sum(row["count"] for row in counts[key])
        if not total:
            continue
        print(f"\n{title}: {total}")
        for row in counts[key]:
            text = "in BTF" if row["verdict"] == "emitted" else row["text"]
            print(f"{row['count']:10} {100 * row['count'] / total:6.2f} %  {text}")
    if counts["types"]:
        print("\nTypes with several definitions:\ndefinitions  type")
    for named in counts["types"][:MAX_NAMES]:
        other = named["num_btf_types"] != named["num_definitions"]
        print(f"{named['num_definitions']:11}  {type_name(named)}" +
              (f", {named['num_btf_types']} types in BTF" if other else ""))
    if len(counts["types"]) > MAX_NAMES:
        print(f"             and {len(counts['types']) - MAX_NAMES} more")
    total = sum(row["count"] for row in counts["oddities"])
    if total:
        print(f"\nOddities: {total}")
    for row in counts["oddities"]:
        print(f"{row['count']:10}  {row['text']}: {row['action']}")


def main():
    document = json.load(sys.stdin)
    if "counts" in document:
        print_counts(document)
        return
    for number, subject in enumerate(document["names"]):
        if number:
            print()
        print_subject(document, subject)


main()

// Filters, sorting and an address for what is shown: an addition to a ledger that is complete without them.
"use strict";
(function () {
  const tools = document.querySelector("form.tools");
  if (!tools) return;
  const page = tools.parentNode;
  // In the one file the address says which page is open.
  const isOneFile = "single" in document.documentElement.dataset;
  // One table, or an empty one for rows in another order and one in each group.
  const tables = [...page.querySelectorAll("table")];
  const rows = [...page.querySelectorAll("tbody tr")];
  const homes = rows.map((row) => row.parentNode);
  const headers = [...page.querySelectorAll("th[data-sort]")];
  const controls = [...tools.elements].filter((control) => control.name);
  const { sort, words, department, role } = tools.elements;
  const clear = tools.querySelector("button");

  const plain = (text) => text.normalize("NFKC").toLowerCase();
  const texts = new Map(rows.map((row) => [row, plain(row.textContent)]));
  const has = (list, id) => list.split(" ").includes(id);
  const isShown = (row) => !row.hidden;

  // Heads that sort, either way.
  headers.forEach((header) => {
    const column = `${header.cellIndex}`;
    // Not a <button>: browsers leave those out of the table head that they repeat on every printed page.
    const control = document.createElement("span");
    control.setAttribute("role", "button");
    control.tabIndex = 0;
    control.append(...header.childNodes);
    header.append(control);
    control.onclick = () => { sort.value = sort.value === column ? `-${column}` : column; show(); };
    control.onkeydown = (event) => {
      if (![" ", "Enter"].includes(event.key)) return;
      event.preventDefault();
      control.click();
    };
  });

  function fits(row) {
    const { departments, support } = row.dataset;
    const isOf = (name) => !tools.elements[name]?.value || tools.elements[name].value === row.dataset[name];
    return ["lamp", "workstream", "action", "category", "deadline"].every(isOf)
      && (!department.value || role.value !== "support" && has(departments, department.value)
        || role.value !== "lead" && has(support, department.value))
      && plain(words.value).split(/\s+/).every((word) => texts.get(row).includes(word));
  }

  // Rows in another order than the ledger's stand in the first table.
  let arranged;
  function arrange() {
    if (sort.value === arranged) return;
    arranged = sort.value;
    const column = Math.abs(sort.value);
    const sign = sort.value.startsWith("-") ? -1 : 1;
    headers.forEach((header) => {
      const isSorted = sort.value && header.cellIndex === column;
      header.setAttribute("aria-sort", isSorted ? (sign < 0 ? "descending" : "ascending") : "none");
    });
    if (!sort.value) return rows.forEach((row, index) => { homes[index].append(row); });
    const isNumeric = headers[column].dataset.sort === "number";
    const values = new Map(rows.map((row) => [row, row.cells[column].dataset.value ?? row.cells[column].textContent.trim()]));
    tables[0].tBodies[0].append(...[...rows].sort((a, b) => {
      const [one, other] = [values.get(a), values.get(b)];
      return sign * (isNumeric ? one - other : one.localeCompare(other, "zh-CN", { numeric: true }));
    }));
  }

  // Hides tables without rows; groups open while less than all is shown, and say how much of them.
  function fold(isLess) {
    tables.forEach((table) => {
      const count = [...table.tBodies[0].rows].filter(isShown).length;
      const group = table.closest("details");
      (group || table.parentNode).hidden = !count;
      if (!group) return;
      const of = group.querySelector(".of");
      if (isLess !== (of.textContent !== of.title)) group.open = isLess;
      of.textContent = isLess ? `${count}／${of.title}` : of.title;
    });
  }

  // Says what is shown, here and in the address.
  function show() {
    role.disabled = !department.value;
    const chosen = controls.filter((control) => control.value && control !== sort && !control.disabled);
    rows.forEach((row) => { row.hidden = !fits(row); });
    arrange();
    fold(chosen.length > 0);
    const count = rows.filter(isShown).length;
    const names = chosen.map((control) => control.options ? control.selectedOptions[0].text : `“${control.value}”`);
    tools.querySelector("output").textContent = `${count}／${rows.length} 项${names.length ? "：" + names.join("，") : ""}`;
    clear.hidden = !chosen.length && !sort.value;
    page.querySelector(".no-rows").hidden = count > 0;
    if (isOneFile) return;
    const state = `${new URLSearchParams([...new FormData(tools)].filter((pair) => pair[1]))}`;
    try { history.replaceState(null, "", state ? `#${state}` : location.pathname + location.search); } catch { /* some viewers forbid it */ }
  }

  function recall() {
    const state = new URLSearchParams(isOneFile ? "" : location.hash.slice(1));
    controls.forEach((control) => {
      control.value = state.get(control.name) || "";
      if (control.options && control.selectedIndex < 0) control.value = "";
    });
    show();
  }

  tools.hidden = false;
  tools.oninput = show;
  tools.onsubmit = (event) => event.preventDefault();
  clear.onclick = () => { controls.forEach((control) => { control.value = ""; }); show(); words.focus(); };
  if (!isOneFile) addEventListener("hashchange", recall);
  recall();
})();

// Filters, sorting and an address for what is shown: an addition to a table that is complete without them.
"use strict";
(function () {
  const tools = document.querySelector("form.tools");
  const table = tools && tools.parentNode.querySelector("table");
  if (!table) return;
  // In the one file the address says which page is open.
  const isOneFile = document.documentElement.hasAttribute("data-single");
  const rows = [...table.tBodies[0].rows];
  const headers = [...table.tHead.rows[0].cells];
  const controls = [...tools.elements].filter((control) => control.name);
  const { sort, words, deadline, department, role } = tools.elements;
  const says = tools.querySelector("output");
  const clear = tools.querySelector("button");
  const none = tools.parentNode.querySelector(".no-rows");

  const plain = (text) => text.normalize("NFKC").toLowerCase();
  const texts = new Map(rows.map((row) => [row, plain(row.textContent)]));
  const has = (list, id) => list.split(" ").includes(id);
  // The month of a day; words such as “长期” stay.
  const month = (row) => row.dataset.deadline.replace(/^(\d+-\d+)-\d+$/, "$1");

  // The months that occur, and the columns that sort, either way.
  [...new Set(rows.map(month))].sort().forEach((each) => {
    deadline.add(new Option(each.replace(/^(\d+)-0?(\d+)$/, "$1年$2月"), each));
  });
  headers.forEach((header, column) => {
    if (!header.dataset.sort) return;
    const name = header.textContent;
    sort.add(new Option(`${name} ↑`, column));
    sort.add(new Option(`${name} ↓`, `-${column}`));
    // Not a <button>: browsers leave those out of the table head that they repeat on every printed page.
    const control = document.createElement("span");
    control.setAttribute("role", "button");
    control.tabIndex = 0;
    control.textContent = name;
    header.replaceChildren(control);
    const turn = () => { sort.value = sort.value === `${column}` ? `-${column}` : `${column}`; show(); };
    control.onclick = turn;
    control.onkeydown = (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      turn();
    };
  });

  function fits(row) {
    const { departments, support } = row.dataset;
    const isOf = (name) => !tools.elements[name]?.value || tools.elements[name].value === row.dataset[name];
    return ["lamp", "workstream", "action", "category"].every(isOf) && [month(row), ""].includes(deadline.value)
      && (!department.value || role.value !== "support" && has(departments, department.value)
        || role.value !== "lead" && has(support, department.value))
      && plain(words.value).split(/\s+/).every((word) => texts.get(row).includes(word));
  }

  function value(row, column) {
    const cell = row.cells[column];
    return cell.dataset.value === undefined ? cell.textContent.trim() : cell.dataset.value;
  }

  function arrange() {
    const column = Math.abs(sort.value);
    const sign = sort.value.startsWith("-") ? -1 : 1;
    const isNumeric = sort.value && headers[column].dataset.sort === "number";
    headers.forEach((header, index) => {
      const order = sort.value && index === column ? (sign < 0 ? "descending" : "ascending") : "none";
      if (header.dataset.sort) header.setAttribute("aria-sort", order);
    });
    const ordered = sort.value ? [...rows].sort((a, b) => {
      const [one, other] = [value(a, column), value(b, column)];
      return sign * (isNumeric ? one - other : one.localeCompare(other, "zh-CN"));
    }) : rows;
    table.tBodies[0].append(...ordered);
  }

  // Says what is shown, here and in the address.
  function show() {
    role.disabled = !department.value;
    const chosen = controls.filter((control) => control.value && control !== sort && !control.disabled);
    rows.forEach((row) => { row.hidden = !fits(row); });
    const count = rows.filter((row) => !row.hidden).length;
    const names = chosen.map((control) => control.options ? control.selectedOptions[0].text : `“${control.value}”`);
    says.textContent = `${count}／${rows.length} 项${names.length ? "：" + names.join("，") : ""}`;
    clear.hidden = !chosen.length && !sort.value;
    none.hidden = count > 0;
    arrange();
    if (isOneFile) return;
    const state = new URLSearchParams([...new FormData(tools)].filter((pair) => pair[1]));
    try { history.replaceState(null, "", `${state}` ? `#${state}` : location.pathname + location.search); } catch (error) { /* some viewers forbid it */ }
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

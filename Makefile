# `make site` and `make test` need a Debian 12 with Swift 6.3, make and git; they install the rest.

SWIFT ?= swift
PYTHON ?= python3
TAIZHANG = .build/release/taizhang
ARGS ?=
FUZZ_SECONDS ?= 60
SWIFT_CODE = Package.swift Sources Tests Benchmarks/ChartBench/Package.swift Benchmarks/ChartBench/Sources
SAMPLE = $(if $(shell grep -E '^sample: *true' Content/programme.yaml 2>/dev/null),--sample)

BUILD_PACKAGES = libcmark-gfm-dev libcmark-gfm-extensions-dev libdeflate-dev libexpat1-dev libqpdf-dev libxlsxwriter-dev libyaml-dev \
	libzip-dev pkg-config
BRIEFING_PACKAGES = chromium fonts-arphic-uming fonts-lxgw-wenkai fonts-wqy-microhei librsvg2-bin poppler-utils
TEST_PACKAGES = $(BRIEFING_PACKAGES) libreoffice-calc-nogui mupdf-tools p7zip-full python3-venv qpdf \
	signify-openbsd unzip \
	$(if $(shell which java 2>/dev/null),,default-jre-headless)

# Installs the Debian packages of a list that are missing, as root or through sudo.
define install
	@missing=; for package in $(1); do \
	  dpkg-query -W -f='$${db:Status-Status}' $$package 2>/dev/null | grep -qx installed || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "installing$$missing"; \
	  if [ "$$(id -u)" = 0 ]; then as_root=env; else as_root="sudo env"; fi; \
	  $$as_root apt-get update -q && \
	  $$as_root DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends $$missing; \
	fi
endef

.PHONY: help site test build check check-briefings check-bundles check-charts check-faults check-intake check-site check-year fuzz sanitize lint format clean
.PHONY: build-packages briefing-packages test-packages

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: build ## build the public site into Output/site (ARGS="--as-of 2019-06-30" for options)
	@$(TAIZHANG) build $(ARGS)

.PHONY: briefing
briefing: build briefing-packages ## print a month's briefings into Output/briefings (MONTH=2019-06, ARGS="--workstream all")
	@$(TAIZHANG) briefing $(MONTH) --department all $(ARGS)

.PHONY: bundle
bundle: build ## make the offline bundle of a month into Output/bundles (MONTH=2019-06, ARGS="--department finance")
	@$(TAIZHANG) bundle $(MONTH) $(ARGS)

.PHONY: gallery
gallery: build-packages ## draw every kind of chart beside its code, into Output/gallery
	$(SWIFT) build -c release --static-swift-stdlib --product chart-gallery
	@rm -rf Output/gallery
	@.build/release/chart-gallery Sources/ChartGallery Templates/assets/taizhang.css Output/gallery

check: build ## list every mistake in Content
	@$(TAIZHANG) check $(ARGS)

build: build-packages ## build the program
	$(SWIFT) build -c release --static-swift-stdlib --product taizhang

test: build-packages .venv/installed lint ## run all tests: the program's own, then those of the charts and the built site
	$(SWIFT) build --build-tests
	@bash -o pipefail -c '$(SWIFT) test --skip-build 2>&1 | tee .build/tests.log'
	@$(MAKE) --no-print-directory check-intake check-year check-site check-charts check-briefings check-bundles check-faults
	@! grep -aE '(Test|Suite) .* skipped' .build/tests.log || echo "these tests were skipped"

check-intake: build test-packages .venv/installed ## give the program other offices' ledgers, damaged files and filled-in forms
	cd Tests/Intake && ../../.venv/bin/python -m unittest

check-year: build ## let offices play a year, with changes, late reports and closed months (YEARS=500 for more of them)
	cd Tests/Year && $(PYTHON) -m unittest

check-briefings: build test-packages .venv/installed ## print briefings and measure their pages
	cd Tests/Briefings && ../../.venv/bin/python -m unittest

check-bundles: build test-packages .venv/installed ## make bundles, unpack them, change them, and look at their pages
	cd Tests/Bundles && PYTHONPATH=../Briefings:../Site ../../.venv/bin/python -m unittest

check-faults: build test-packages .venv/installed ## let every call fail by which commands change files, and kill them there
	cd Tests/Faults && ../../.venv/bin/python -m unittest

check-charts: site gallery test-packages .venv/installed ## check the pictures of charts, kept and built, in a browser and in librsvg
	.venv/bin/python Tests/Site/check_charts.py Tests/Golden/charts Output/gallery/index.html Output/site

check-site: build test-packages .venv/installed ## build the site and check its links, its HTML and how it looks in a browser and on paper
	cd Tests/Site && ../../.venv/bin/python -m unittest
	@$(TAIZHANG) build --quiet
	.venv/bin/python Tests/Site/check_links.py Output/site $(SAMPLE)
	.venv/bin/python Tests/Site/check_machines.py Output/site
	.venv/bin/python Tests/Site/check_html.py Output/site
	.venv/bin/python Tests/Site/check_browser.py Output/site
	.venv/bin/python Tests/Site/check_open_data.py Output/site
	.venv/bin/python Tests/Site/check_print.py Output/site

# The sanitizers are named together for the compiler, which of two separate options hears only the last.
fuzz: build-packages ## give the readers what nobody would write, a minute each (FUZZ_SECONDS=60, READERS="csv yaml")
	$(SWIFT) build --package-path Tests/Fuzz --scratch-path .build-fuzz -c release --product fuzz \
	  --sanitize fuzzer -Xswiftc -sanitize=fuzzer,address -Xswiftc -enable-testing
	$(PYTHON) Tests/Fuzz/fuzz.py .build-fuzz/release/fuzz .build-fuzz/inputs $(FUZZ_SECONDS) $(READERS)

# Its tests of memory limits are left out: AddressSanitizer itself needs more than they allow.
sanitize: build-packages ## run the program's own tests with AddressSanitizer
	$(SWIFT) build --build-tests --sanitize address --scratch-path .build-address
	$(SWIFT) test --skip-build --sanitize address --scratch-path .build-address \
	  --skip tooLittleMemoryIsToldAtTheStart --skip reportsNotesThatNeedTooMuchMemoryAndGoesOn

lint: ## check the style of the sources
	$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_CODE)

format: ## bring the sources into style
	$(SWIFT) format --in-place --parallel --recursive $(SWIFT_CODE)

clean: ## remove what was built, but not the site
	rm -rf .build .build-fuzz .build-address .venv

build-packages:
	$(call install,$(BUILD_PACKAGES))

briefing-packages:
	$(call install,$(BRIEFING_PACKAGES))

test-packages:
	$(call install,$(TEST_PACKAGES))

.venv/installed: Tests/Site/requirements.txt | test-packages
	rm -rf .venv
	$(PYTHON) -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	touch $@

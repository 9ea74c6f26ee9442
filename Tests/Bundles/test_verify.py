"""What `verify` finds, and that it agrees with signify about signatures."""

import shutil
import subprocess
import zipfile
from pathlib import Path

from bundles import BundleCase, bundled, shipped_bundle, unpacked
from changed_bytes import missed
from office import run, shipped


class Verify(BundleCase):
    def unpacked(self, *arguments: str) -> Path:
        return unpacked(shipped_bundle(*arguments), self.folder / "解压")

    def test_a_bundle_and_its_unpacked_folder_are_whole(self):
        for path in (shipped_bundle(), self.unpacked(), shipped_bundle("--department", "finance")):
            self.assertIn("完整", self.verified(path, expect=0))

    def test_a_built_site_is_whole_until_it_is_changed(self):
        project = shipped(self.folder)
        self.assertEqual(run("build", "--quiet", cwd=project).exit, 0)
        site = project / "Output/site"
        self.verified(site, expect=0)
        page = site / "tasks/3/index.html"
        page.write_bytes(page.read_bytes() + b" ")
        self.assertIn("tasks/3/index.html", self.verified(site, expect=1))

    def test_single_changed_bytes_are_found(self):
        self.assertEqual(missed(shipped_bundle(), 200, 1, self.folder), [])

    def test_missing_extra_and_renamed_files_are_named(self):
        tree = self.unpacked()
        (tree / "site/assets/icon.svg").unlink()
        self.assertIn("缺少 1 个文件：site/assets/icon.svg", self.verified(tree, expect=1))
        shutil.copy(tree / "site/index.html", tree / "site/assets/icon.svg")
        self.assertIn("site/assets/icon.svg", self.verified(tree, expect=1))
        shutil.rmtree(tree)
        self.unpacked()
        (tree / "site/new.html").write_text("x")
        self.assertIn("多出 1 项：site/new.html", self.verified(tree, expect=1))
        (tree / "site/index.html").rename(tree / "site/new.html")
        said = self.verified(tree, expect=1)
        self.assertIn("缺少 1 个文件：site/index.html", said)
        self.assertIn("多出 1 项：site/new.html", said)
        (tree / "site/about/index.html").unlink()
        self.assertIn("site/about/", self.verified(tree, expect=1))

    def test_a_zip_packed_anew_is_told_from_the_one_that_was_made(self):
        again = self.folder / "again.zip"
        with zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as archive:
            with zipfile.ZipFile(shipped_bundle()) as old:
                for name in old.namelist():
                    archive.writestr(name, old.read(name))
        said = self.verified(again, expect=1)
        self.assertIn("所有文件都与校验和一致", said)

    def test_what_is_no_bundle_is_said_so(self):
        (self.folder / "empty").mkdir()
        (self.folder / "text.zip").write_text("这不是压缩包")
        for name in ("empty", "text.zip", "nowhere.zip"):
            self.verified(self.folder / name, expect=1)


class Signatures(BundleCase):
    def setUp(self) -> None:
        super().setUp()
        for name in ("office", "other"):
            self.assertEqual(run("keygen", name, cwd=self.folder).exit, 0)
        self.project = shipped(self.folder)
        self.bundle = bundled(self.project, self.folder / "b.zip", "--sign", self.folder / "office.sec")

    def signify(self, *arguments: str | Path) -> int:
        return subprocess.run(["signify-openbsd", *arguments], cwd=self.folder, capture_output=True).returncode

    def test_the_secret_key_is_private_and_never_written_over(self):
        secret = self.folder / "office.sec"
        self.assertEqual(secret.stat().st_mode & 0o777, 0o600)
        before = secret.read_bytes(), (self.folder / "office.pub").read_bytes()
        self.assertEqual(run("keygen", "office", cwd=self.folder).exit, 1)
        secret.unlink()
        self.assertEqual(run("keygen", "office", cwd=self.folder).exit, 1)
        self.assertFalse(secret.exists(), "half a pair")
        self.assertEqual((self.folder / "office.pub").read_bytes(), before[1])

    def test_signify_accepts_our_signature(self):
        tree = unpacked(self.bundle, self.folder / "tree")
        names = ("-x", tree / "SHA256SUMS.sig", "-m", tree / "SHA256SUMS")
        self.assertEqual(self.signify("-V", "-p", "office.pub", *names), 0)
        self.assertNotEqual(self.signify("-V", "-p", "other.pub", *names), 0)

    def test_we_accept_signatures_of_signify(self):
        self.assertEqual(self.signify("-G", "-n", "-c", "office", "-p", "s.pub", "-s", "s.sec"), 0)
        tree = unpacked(shipped_bundle(), self.folder / "tree")
        names = ("-x", tree / "SHA256SUMS.sig", "-m", tree / "SHA256SUMS")
        self.assertEqual(self.signify("-S", "-s", "s.sec", *names), 0)
        self.verified(tree, "--key", self.folder / "s.pub", expect=0)
        self.verified(tree, "--key", self.folder / "office.pub", expect=2)
        signed = bundled(self.project, self.folder / "s.zip", "--sign", self.folder / "s.sec")
        self.verified(signed, "--key", self.folder / "s.pub", expect=0)

    def test_a_changed_file_another_key_and_no_key_are_told_apart(self):
        office, other = self.folder / "office.pub", self.folder / "other.pub"
        self.assertIn("签名正确", self.verified(self.bundle, "--key", office, expect=0))
        self.assertIn("另一个密钥", self.verified(self.bundle, "--key", other, expect=2))
        self.assertIn("未核对", self.verified(self.bundle, expect=0))
        self.assertIn("没有签名", self.verified(shipped_bundle(), "--key", office, expect=2))
        tree = unpacked(self.bundle, self.folder / "tree")
        page = tree / "site/index.html"
        page.write_bytes(page.read_bytes() + b" ")
        self.assertIn("site/index.html", self.verified(tree, "--key", office, expect=1))

    def test_sums_that_were_made_anew_are_not_what_was_signed(self):
        tree = unpacked(self.bundle, self.folder / "tree")
        (tree / "site/index.html").write_text("forged")
        listed = sorted(
            (str(path.relative_to(tree)) for path in tree.rglob("*") if path.is_file() and not path.name.startswith("SHA256SUMS")),
            key=str.encode)
        sums = subprocess.run(["sha256sum", *listed], cwd=tree, capture_output=True, check=True).stdout
        (tree / "SHA256SUMS").write_bytes(sums)
        self.assertIn("签名与内容不符", self.verified(tree, "--key", self.folder / "office.pub", expect=2))
        self.verified(tree, expect=1)

    def test_single_changed_bytes_of_a_signed_bundle_are_found(self):
        self.assertEqual(missed(self.bundle, 100, 2, self.folder), [])

import Glibc

/// The habits of offices that `import` still takes for something else without a word.
///
/// They are left out of the generated tables; `GENERATED_UNFIXED=1` writes them all the same.
enum UnfixedHabits {
  static let all: Set<String> = [
    // `关堤乡 综合监管和执法局` becomes one department of that name.
    "blank between departments",
    // Of `田伟、董建国、胡秀英、朱建国` for two departments, all but the one known from other rows go to the other one.
    "owners in one list",
  ]

  static func avoids(_ habit: String) -> Bool { all.contains(habit) && getenv("GENERATED_UNFIXED") == nil }
}

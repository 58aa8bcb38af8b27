// the message names the law, a sample to paste, what came out on both sides, and where they differ
def log = new File(basedir, "build.log").getText("UTF-8")
[
  "law ROLLUP-7 [MUST] is broken: Parts may be merged in any groups",
  "parts: List.of(new Part(",
  "left: [1, ",
  "right: [1, ",
  "first difference: \$[1] is ",
  "seed: ",
].each { assert log.contains(it) : it }
return true

package ci

import "cmp"

// gitlab reads the environment of GitLab CI. The runner clones 20 commits of one
// branch unless it is told otherwise; with GIT_DEPTH 0 it has all branches.
//
// CI_COMMIT_BEFORE_SHA is zero in merge request pipelines, in scheduled ones and
// in those that were started by hand, too. The id of the source branch is set
// only where CI_COMMIT_SHA is a merge that GitLab has made.
func gitlab(getenv func(string) string) Change {
	event, head := getenv("CI_PIPELINE_SOURCE"), getenv("CI_COMMIT_SHA")
	fallback := remote(getenv("CI_DEFAULT_BRANCH"))
	switch event {
	case "merge_request_event":
		return pullRequest(event, cmp.Or(getenv("CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"), head),
			getenv("CI_MERGE_REQUEST_TARGET_BRANCH_SHA"), getenv("CI_MERGE_REQUEST_DIFF_BASE_SHA"),
			remote(getenv("CI_MERGE_REQUEST_TARGET_BRANCH_NAME")))
	case "external_pull_request_event":
		return pullRequest(event, cmp.Or(getenv("CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_SHA"), head),
			getenv("CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA"),
			remote(getenv("CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME")))
	case "push":
		if name := getenv("CI_COMMIT_TAG"); name != "" {
			return tag(event, head, name, fallback)
		}
		return push(event, head, getenv("CI_COMMIT_BEFORE_SHA"), unless(getenv("CI_COMMIT_BRANCH"), fallback)...)
	}
	return Change{Event: event}
}

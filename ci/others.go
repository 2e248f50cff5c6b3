package ci

import (
	"cmp"
	"strings"
)

// bitbucket reads the environment of Bitbucket Pipelines. It does not say what
// was there before a push, nor that a schedule has started the run.
func bitbucket(getenv func(string) string) Change {
	head := getenv("BITBUCKET_COMMIT")
	switch {
	case getenv("BITBUCKET_PR_ID") != "":
		return pullRequest("pull request", head,
			getenv("BITBUCKET_PR_DESTINATION_COMMIT"), remote(getenv("BITBUCKET_PR_DESTINATION_BRANCH")))
	case getenv("BITBUCKET_TAG") != "":
		return tag("tag", head, getenv("BITBUCKET_TAG"), defaults()...)
	}
	return push("push", head, "", unless(getenv("BITBUCKET_BRANCH"), defaults()...)...)
}

// circle reads the environment of CircleCI. It does not say what a pull request
// goes into, so every run is like that of a new branch.
func circle(getenv func(string) string) Change {
	head := getenv("CIRCLE_SHA1")
	if name := getenv("CIRCLE_TAG"); name != "" {
		return tag("tag", head, name, defaults()...)
	}
	return push("push", head, "", unless(getenv("CIRCLE_BRANCH"), defaults()...)...)
}

// azure reads the environment of Azure Pipelines. In a pull request,
// BUILD_SOURCEVERSION is a merge that the server has made. The branches are
// written with and without refs/heads/.
func azure(getenv func(string) string) Change {
	event, head, ref := getenv("BUILD_REASON"), getenv("BUILD_SOURCEVERSION"), getenv("BUILD_SOURCEBRANCH")
	switch event {
	case "PullRequest":
		return pullRequest(event, cmp.Or(getenv("SYSTEM_PULLREQUEST_SOURCECOMMITID"), head),
			remote(getenv("SYSTEM_PULLREQUEST_TARGETBRANCH")))
	case "IndividualCI", "BatchedCI":
		if strings.HasPrefix(ref, "refs/tags/") {
			return tag(event, head, ref, defaults()...)
		}
		return push(event, head, "", unless(ref, defaults()...)...)
	}
	return Change{Event: event}
}

// buildkite reads the environment of Buildkite. The commit can be the word
// HEAD, and no pull request is the word false.
func buildkite(getenv func(string) string) Change {
	event, head := getenv("BUILDKITE_SOURCE"), getenv("BUILDKITE_COMMIT")
	fallback := remote(getenv("BUILDKITE_PIPELINE_DEFAULT_BRANCH"))
	switch pr := getenv("BUILDKITE_PULL_REQUEST"); {
	case pr != "" && pr != "false":
		return pullRequest("pull request", head, remote(getenv("BUILDKITE_PULL_REQUEST_BASE_BRANCH")))
	case getenv("BUILDKITE_TAG") != "":
		return tag("tag", head, getenv("BUILDKITE_TAG"), fallback)
	case event == "webhook" || event == "trigger_job":
		return push(event, head, "", unless(getenv("BUILDKITE_BRANCH"), fallback)...)
	}
	return Change{Event: event}
}

// jenkins reads the environment of Jenkins, as its git and branch source plugins
// set it. What counts for a branch is what came since a build of it succeeded:
// a leak that made one fail is reported until it is dealt with.
func jenkins(getenv func(string) string) Change {
	head := cmp.Or(getenv("GIT_COMMIT"), "HEAD")
	if target := getenv("CHANGE_TARGET"); target != "" {
		return pullRequest("change request", head, remote(target))
	}
	if name := getenv("TAG_NAME"); name != "" {
		return tag("tag", head, name, defaults()...)
	}
	branch := strings.TrimPrefix(cmp.Or(getenv("BRANCH_NAME"), getenv("GIT_BRANCH")), "origin/")
	return push("build", head, getenv("GIT_PREVIOUS_SUCCESSFUL_COMMIT"), unless(branch, defaults()...)...)
}

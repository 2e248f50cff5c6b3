package ci

import (
	"errors"
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const zero = "0000000000000000000000000000000000000000"

// env returns an environment of lines like A=b, with a file that has event.
func env(event string, lines ...string) Env {
	vars := map[string]string{}
	for _, l := range lines {
		name, value, _ := strings.Cut(l, "=")
		vars[name] = value
	}
	return Env{
		Getenv: func(name string) string { return vars[name] },
		ReadFile: func(path string) ([]byte, error) {
			if path != "event.json" {
				return nil, &fs.PathError{Op: "open", Path: path, Err: fs.ErrNotExist}
			}
			return []byte(event), nil
		},
	}
}

// onGitHub is the environment of an event.
func onGitHub(name, ref, event string) Env {
	return env(event, "GITHUB_ACTIONS=true", "GITHUB_EVENT_NAME="+name, "GITHUB_EVENT_PATH=event.json",
		"GITHUB_SHA=sha", "GITHUB_REF="+ref)
}

func TestGitHub(t *testing.T) {
	t.Parallel()
	const pr = `{"pull_request":{"base":{"sha":"b","ref":"main"},"head":{"sha":"h","ref":"f"}},"repository":{"default_branch":"main"}}`
	const push = `"repository":{"default_branch":"main"}}`
	for _, test := range []struct {
		name, ref, event string
		want             Change
	}{
		{"pull_request", "refs/pull/1/merge", pr, Change{Scope: Added, Head: "h", Bases: []string{"b", "refs/remotes/origin/main"}, NeedsBase: true}},
		{"pull_request_target", "refs/heads/main", pr, Change{Scope: Added, Head: "h", Bases: []string{"b", "refs/remotes/origin/main"}, NeedsBase: true}},
		{"pull_request_review", "refs/pull/1/merge", pr, Change{Scope: Added, Head: "h", Bases: []string{"b", "refs/remotes/origin/main"}, NeedsBase: true}},
		{"merge_group", "refs/heads/gh-readonly-queue/main/pr-1", `{"merge_group":{"base_sha":"b","head_sha":"h","base_ref":"refs/heads/main"}}`,
			Change{Scope: Added, Head: "h", Bases: []string{"b", "refs/remotes/origin/main"}, NeedsBase: true}},

		{"push", "refs/heads/f", `{"before":"b","after":"a",` + push, Change{Scope: Added, Head: "a", Bases: []string{"b", "refs/remotes/origin/main"}}},
		{"push", "", `{"ref":"refs/heads/f","before":"b","after":"a",` + push, Change{Scope: Added, Head: "a", Bases: []string{"b", "refs/remotes/origin/main"}}},
		{"push", "refs/heads/f", `{"before":"` + zero + `","after":"a","created":true,` + push, Change{Scope: Added, Head: "a", Bases: []string{"refs/remotes/origin/main"}}},
		{"push", "refs/heads/main", `{"before":"b","after":"a","forced":true,` + push, Change{Scope: Added, Head: "a", Bases: []string{"b"}}},
		{"push", "refs/heads/main", `{"before":"` + zero + `","after":"a",` + push, Change{Scope: Added, Head: "a"}},
		{"push", "refs/tags/v1", `{"before":"` + zero + `","after":"tag",` + push, Change{Scope: Added, Head: "sha", Bases: []string{"refs/remotes/origin/main"}, Tags: []string{"tag", "refs/tags/v1"}}},
		{"push", "refs/tags/v1", `{"before":"old","after":"tag","forced":true,` + push, Change{Scope: Added, Head: "sha", Bases: []string{"refs/remotes/origin/main"}, Tags: []string{"tag", "refs/tags/v1"}}},
		{"create", "refs/tags/v1", `{"ref":"v1","ref_type":"tag",` + push, Change{Scope: Added, Head: "sha", Bases: []string{"refs/remotes/origin/main"}, Tags: []string{"refs/tags/v1"}}},
		{"push", "refs/heads/f", `{"before":"b","after":"` + zero + `","deleted":true,` + push, Change{Scope: Nothing}},
		{"create", "refs/heads/f", `{"ref":"f","ref_type":"branch",` + push, Change{Scope: Added, Head: "sha", Bases: []string{"refs/remotes/origin/main"}}},
		{"delete", "refs/heads/main", `{}`, Change{Scope: Nothing}},

		{"schedule", "refs/heads/main", "no JSON", Change{}},
		{"workflow_dispatch", "refs/heads/main", "", Change{}},
		{"repository_dispatch", "refs/heads/main", "", Change{}},
		{"release", "refs/tags/v1", "", Change{}},
	} {
		got, err := Detect(onGitHub(test.name, test.ref, test.event))
		require.NoError(t, err, test)
		test.want.System, test.want.Event, test.want.Deepen = "GitHub Actions", test.name, "fetch-depth: 0 for actions/checkout"
		assert.Equal(t, test.want, got)
	}
}

// What GitHub tells can be missing or broken. None of that is an empty change.
func TestGitHubBroken(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		env  Env
		want string
	}{
		{env("", "GITHUB_ACTIONS=true", "GITHUB_EVENT_NAME=push"), "GITHUB_EVENT_PATH is not set"},
		{env("", "GITHUB_ACTIONS=true", "GITHUB_EVENT_NAME=push", "GITHUB_EVENT_PATH=/none"), `at "/none": file does not exist`},
		{onGitHub("pull_request", "", ""), "not the JSON that was expected"},
		{onGitHub("pull_request", "", `{"pull_request":`), "not the JSON that was expected"},
		{onGitHub("pull_request", "", `{"pull_request":[1]}`), "not the JSON that was expected"},
		{onGitHub("pull_request", "", `{}`), "names no commit"},
		{onGitHub("pull_request", "", `null`), "names no commit"},
		{onGitHub("merge_group", "", `{"merge_group":{"base_sha":"b"}}`), "names no commit"},
		{env(`{}`, "GITHUB_ACTIONS=true", "GITHUB_EVENT_NAME=push", "GITHUB_EVENT_PATH=event.json"), "names no commit"},
	} {
		c, err := Detect(test.env)
		assert.ErrorContains(t, err, test.want)
		assert.Equal(t, "GitHub Actions", c.System)
	}
}

func TestOthers(t *testing.T) {
	t.Parallel()
	added := func(system, event, head string, bases ...string) Change {
		return Change{System: system, Event: event, Scope: Added, Head: head, Bases: bases}
	}
	request := func(system, event, head string, bases ...string) Change {
		c := added(system, event, head, bases...)
		c.NeedsBase = true
		return c
	}
	tagged := func(name string, c Change) Change {
		c.Tags = []string{"refs/tags/" + name}
		return c
	}
	const main, master = "refs/remotes/origin/main", "refs/remotes/origin/master"
	for _, test := range []struct {
		vars string
		want Change
	}{
		{"GITLAB_CI=true CI_PIPELINE_SOURCE=merge_request_event CI_COMMIT_SHA=h CI_COMMIT_BEFORE_SHA=" + zero + " CI_MERGE_REQUEST_DIFF_BASE_SHA=d CI_MERGE_REQUEST_TARGET_BRANCH_NAME=main CI_DEFAULT_BRANCH=main",
			request("GitLab CI", "merge_request_event", "h", "d", main)},
		{"GITLAB_CI=true CI_PIPELINE_SOURCE=merge_request_event CI_COMMIT_SHA=merge CI_MERGE_REQUEST_SOURCE_BRANCH_SHA=h CI_MERGE_REQUEST_TARGET_BRANCH_SHA=t CI_MERGE_REQUEST_DIFF_BASE_SHA=d",
			request("GitLab CI", "merge_request_event", "h", "t", "d")},
		{"GITLAB_CI=true CI_PIPELINE_SOURCE=external_pull_request_event CI_COMMIT_SHA=m CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_SHA=h CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA=t",
			request("GitLab CI", "external_pull_request_event", "h", "t")},
		{"GITLAB_CI=true CI_PIPELINE_SOURCE=push CI_COMMIT_SHA=h CI_COMMIT_BEFORE_SHA=b CI_COMMIT_BRANCH=f CI_DEFAULT_BRANCH=main",
			added("GitLab CI", "push", "h", "b", main)},
		{"GITLAB_CI=true CI_PIPELINE_SOURCE=push CI_COMMIT_SHA=h CI_COMMIT_BEFORE_SHA=" + zero + " CI_COMMIT_BRANCH=f CI_DEFAULT_BRANCH=main",
			added("GitLab CI", "push", "h", main)},
		{"GITLAB_CI=true CI_PIPELINE_SOURCE=push CI_COMMIT_SHA=h CI_COMMIT_BEFORE_SHA=" + zero + " CI_COMMIT_BRANCH=main CI_DEFAULT_BRANCH=main",
			added("GitLab CI", "push", "h")},
		{"GITLAB_CI=true CI_PIPELINE_SOURCE=push CI_COMMIT_SHA=h CI_COMMIT_TAG=v1 CI_COMMIT_BEFORE_SHA=x CI_DEFAULT_BRANCH=main",
			tagged("v1", added("GitLab CI", "push", "h", main))},
		{"GITLAB_CI=true CI_PIPELINE_SOURCE=schedule CI_COMMIT_SHA=h", Change{System: "GitLab CI", Event: "schedule"}},
		{"GITLAB_CI=true CI_PIPELINE_SOURCE=web CI_COMMIT_SHA=h", Change{System: "GitLab CI", Event: "web"}},

		{"BITBUCKET_COMMIT=h BITBUCKET_PR_ID=1 BITBUCKET_PR_DESTINATION_COMMIT=d BITBUCKET_PR_DESTINATION_BRANCH=trunk",
			request("Bitbucket Pipelines", "pull request", "h", "d", "refs/remotes/origin/trunk")},
		{"BITBUCKET_COMMIT=h BITBUCKET_BRANCH=f", added("Bitbucket Pipelines", "push", "h", main, master)},
		{"BITBUCKET_COMMIT=h BITBUCKET_BRANCH=main", added("Bitbucket Pipelines", "push", "h")},
		{"BITBUCKET_COMMIT=h BITBUCKET_TAG=v1", tagged("v1", added("Bitbucket Pipelines", "tag", "h", main, master))},

		{"CIRCLECI=true CIRCLE_SHA1=h CIRCLE_BRANCH=f", added("CircleCI", "push", "h", main, master)},
		{"CIRCLECI=true CIRCLE_SHA1=h CIRCLE_BRANCH=master", added("CircleCI", "push", "h")},
		{"CIRCLECI=true CIRCLE_SHA1=h CIRCLE_TAG=v1", tagged("v1", added("CircleCI", "tag", "h", main, master))},

		{"TF_BUILD=True BUILD_REASON=PullRequest BUILD_SOURCEVERSION=merge SYSTEM_PULLREQUEST_SOURCECOMMITID=h SYSTEM_PULLREQUEST_TARGETBRANCH=refs/heads/main",
			request("Azure Pipelines", "PullRequest", "h", main)},
		{"TF_BUILD=True BUILD_REASON=PullRequest BUILD_SOURCEVERSION=h SYSTEM_PULLREQUEST_TARGETBRANCH=main",
			request("Azure Pipelines", "PullRequest", "h", main)},
		{"TF_BUILD=True BUILD_REASON=IndividualCI BUILD_SOURCEVERSION=h BUILD_SOURCEBRANCH=refs/heads/f", added("Azure Pipelines", "IndividualCI", "h", main, master)},
		{"TF_BUILD=True BUILD_REASON=BatchedCI BUILD_SOURCEVERSION=h BUILD_SOURCEBRANCH=refs/heads/main", added("Azure Pipelines", "BatchedCI", "h")},
		{"TF_BUILD=True BUILD_REASON=IndividualCI BUILD_SOURCEVERSION=h BUILD_SOURCEBRANCH=refs/tags/main", tagged("main", added("Azure Pipelines", "IndividualCI", "h", main, master))},
		{"TF_BUILD=True BUILD_REASON=Schedule BUILD_SOURCEVERSION=h", Change{System: "Azure Pipelines", Event: "Schedule"}},

		{"BUILDKITE=true BUILDKITE_SOURCE=webhook BUILDKITE_COMMIT=h BUILDKITE_BRANCH=f BUILDKITE_PULL_REQUEST=7 BUILDKITE_PULL_REQUEST_BASE_BRANCH=main",
			request("Buildkite", "pull request", "h", main)},
		{"BUILDKITE=true BUILDKITE_SOURCE=webhook BUILDKITE_COMMIT=HEAD BUILDKITE_BRANCH=f BUILDKITE_PULL_REQUEST=false BUILDKITE_PIPELINE_DEFAULT_BRANCH=main",
			added("Buildkite", "webhook", "HEAD", main)},
		{"BUILDKITE=true BUILDKITE_SOURCE=webhook BUILDKITE_COMMIT=h BUILDKITE_BRANCH=main BUILDKITE_PULL_REQUEST=false BUILDKITE_PIPELINE_DEFAULT_BRANCH=main",
			added("Buildkite", "webhook", "h")},
		{"BUILDKITE=true BUILDKITE_SOURCE=webhook BUILDKITE_COMMIT=h BUILDKITE_TAG=v1 BUILDKITE_PIPELINE_DEFAULT_BRANCH=main", tagged("v1", added("Buildkite", "tag", "h", main))},
		{"BUILDKITE=true BUILDKITE_SOURCE=schedule BUILDKITE_COMMIT=HEAD", Change{System: "Buildkite", Event: "schedule"}},

		{"JENKINS_URL=x GIT_COMMIT=h CHANGE_TARGET=main CHANGE_ID=1 BRANCH_NAME=PR-1", request("Jenkins", "change request", "h", main)},
		{"JENKINS_URL=x GIT_COMMIT=h GIT_PREVIOUS_SUCCESSFUL_COMMIT=b BRANCH_NAME=f", added("Jenkins", "build", "h", "b", main, master)},
		{"JENKINS_URL=x GIT_COMMIT=h GIT_PREVIOUS_COMMIT=b GIT_BRANCH=origin/main", added("Jenkins", "build", "h")},
		{"JENKINS_URL=x GIT_COMMIT=h TAG_NAME=v1 BRANCH_NAME=v1", tagged("v1", added("Jenkins", "tag", "h", main, master))},
		{"JENKINS_URL=x", added("Jenkins", "build", "HEAD", main, master)},
	} {
		got, err := Detect(env("", strings.Fields(test.vars)...))
		require.NoError(t, err)
		assert.NotEmpty(t, got.Deepen)
		got.Deepen = ""
		assert.Equal(t, test.want, got, test.vars)
	}
}

// Where nothing is known, nothing is guessed.
func TestUnknown(t *testing.T) {
	t.Parallel()
	_, err := Detect(env("", "CI=true", "DRONE=true"))
	assert.True(t, errors.Is(err, ErrUnknown))
}

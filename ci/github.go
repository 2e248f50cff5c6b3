package ci

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"
)

// A githubEvent is the part that matters here of what GitHub writes to
// GITHUB_EVENT_PATH: the payload of the webhook.
type githubEvent struct {
	Ref        string `json:"ref"`
	Before     string `json:"before"`
	After      string `json:"after"`
	Deleted    bool   `json:"deleted"`
	Repository struct {
		DefaultBranch string `json:"default_branch"`
	} `json:"repository"`
	PullRequest struct {
		Base githubBranch `json:"base"`
		Head githubBranch `json:"head"`
	} `json:"pull_request"`
	MergeGroup struct {
		BaseSHA string `json:"base_sha"`
		BaseRef string `json:"base_ref"`
		HeadSHA string `json:"head_sha"`
	} `json:"merge_group"`
}

type githubBranch struct {
	SHA string `json:"sha"`
	Ref string `json:"ref"`
}

// github reads the environment of GitHub Actions, and of those that imitate it.
//
// In a pull request GITHUB_SHA is a merge that GitHub has made; what counts is
// the head that was merged. Base is the tip of the target branch and not where
// the two parted, which makes no difference to what the head adds.
func github(env Env) (Change, error) {
	name := env.Getenv("GITHUB_EVENT_NAME")
	isPullRequest := strings.HasPrefix(name, "pull_request")
	if !isPullRequest && name != "push" && name != "merge_group" && name != "create" {
		scope := Everything
		if name == "delete" {
			scope = Nothing
		}
		return Change{Event: name, Scope: scope}, nil
	}
	e, err := readGitHubEvent(env)
	if err != nil {
		return Change{Event: name}, err
	}
	pr, group := e.PullRequest, e.MergeGroup
	var c Change
	switch {
	case isPullRequest:
		c = pullRequest(name, pr.Head.SHA, pr.Base.SHA, remote(pr.Base.Ref))
	case name == "merge_group":
		c = pullRequest(name, group.HeadSHA, group.BaseSHA, remote(group.BaseRef))
	case e.Deleted:
		return Change{Event: name, Scope: Nothing}, nil
	default:
		c = e.push(name, env.Getenv("GITHUB_SHA"), env.Getenv("GITHUB_REF"))
	}
	if c.Head == "" {
		return c, fmt.Errorf("reading the event of GitHub: it is said to be of kind %q, but names no commit", name)
	}
	return c, nil
}

// push is for pushes, and for branches and tags that were made on GitHub. After
// can be a tag, where GITHUB_SHA is its commit. A checkout may have that under
// the name of the tag, and not the tag itself.
func (e *githubEvent) push(name, sha, ref string) Change {
	if ref = cmp.Or(ref, e.Ref); strings.HasPrefix(ref, "refs/tags/") {
		c := tag(name, cmp.Or(sha, commit(e.After)), ref, remote(e.Repository.DefaultBranch))
		c.Tags = present([]string{commit(e.After), c.Tags[0]})
		return c
	}
	return push(name, cmp.Or(commit(e.After), sha), e.Before, unless(ref, remote(e.Repository.DefaultBranch))...)
}

func readGitHubEvent(env Env) (e githubEvent, err error) {
	path := env.Getenv("GITHUB_EVENT_PATH")
	if path == "" {
		return e, errors.New("reading the event of GitHub: GITHUB_EVENT_PATH is not set")
	}
	data, err := env.ReadFile(path)
	if err != nil {
		var named *fs.PathError
		if errors.As(err, &named) {
			err = named.Err
		}
		return e, fmt.Errorf("reading the event of GitHub at %q: %w", path, err)
	}
	if err := json.Unmarshal(data, &e); err != nil {
		return e, fmt.Errorf("reading the event of GitHub at %q: it is not the JSON that was expected", path)
	}
	return e, nil
}

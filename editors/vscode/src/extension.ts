// The extension runs `authlete-scan lsp` and has it look at every text that this
// editor holds. All it does itself is to find the program, or to have it installed.

import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from "vscode-languageclient/node";
import { authleteScan, goCommand, goInstall } from "./machine";

const section = "authleteScan";
const manual = "https://github.com/authlete/authlete-scan/blob/main/docs/editors.md#visual-studio-code";

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  extension = new Extension();
  context.subscriptions.push(
    extension.output,
    vscode.commands.registerCommand(`${section}.restart`, () => extension?.restart()),
    vscode.commands.registerCommand(`${section}.showOutput`, () => extension?.output.show()),
    vscode.commands.registerCommand(`${section}.install`, () => extension?.install()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.path`)) {
        void extension?.restart();
      }
    }),
  );
  await extension.restart();
}

export async function deactivate(): Promise<void> {
  await extension?.stop();
}

let extension: Extension | undefined;

class Extension {
  readonly output = vscode.window.createOutputChannel("Authlete Scan", { log: true });
  private client: LanguageClient | undefined;
  private last: Promise<void> = Promise.resolve();

  /** Restarts the server. Two restarts come one after the other. */
  restart(): Promise<void> {
    this.last = this.last.then(async () => {
      try {
        await this.stop();
        await this.start();
      } catch (error) {
        this.complain(`The server could not be started: ${text(error)}.`);
      }
    });
    return this.last;
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      this.output.warn(`the server that was running ended badly: ${text(error)}`);
    }
  }

  private async start(): Promise<void> {
    const setting = vscode.workspace.getConfiguration(section).get<string>("path", "").trim();
    let command: string | undefined;
    try {
      command = await authleteScan(setting);
    } catch (error) {
      this.complain(`In the setting ${section}.path, ${text(error)}.`, ["Open the Setting", openSetting]);
      return;
    }
    if (command === undefined) {
      this.offer();
      return;
    }
    this.output.info(`running ${command} lsp`);
    this.client = new LanguageClient(section, "Authlete Scan", { command, args: ["lsp"] }, options(this.output));
    await this.client.start();
  }

  /** Says that the program is missing, and what can be done. */
  private offer(): void {
    this.output.warn("there is no authlete-scan on PATH, in GOBIN or in the bin of GOPATH");
    const ways: Way[] = [
      ["Other Ways", () => vscode.env.openExternal(vscode.Uri.parse(manual))],
      ["Set the Path", openSetting],
    ];
    if (goCommand() !== undefined) {
      ways.unshift(["Install with Go", () => this.install()]);
    }
    void choose(vscode.window.showWarningMessage, "The program authlete-scan is not installed, so nothing is scanned.", ways);
  }

  async install(): Promise<void> {
    const go = goCommand();
    if (go === undefined) {
      this.complain("There is no Go on PATH.", ["Other Ways", () => vscode.env.openExternal(vscode.Uri.parse(manual))]);
      return;
    }
    try {
      await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Notification, title: "Installing authlete-scan", cancellable: true },
        async (_, token) => {
          const abort = new AbortController();
          token.onCancellationRequested(() => abort.abort());
          await this.stop(); // Windows does not replace a program that runs
          await goInstall(go, (line) => this.output.info(line), abort.signal);
        },
      );
    } catch (error) {
      this.complain(`authlete-scan was not installed: ${text(error)}.`);
    }
    await this.restart();
  }

  private complain(message: string, ...ways: Way[]): void {
    this.output.error(message);
    void choose(vscode.window.showErrorMessage, message, [...ways, ["Show the Output", () => this.output.show()]]);
  }
}

/** A Way out is a button and what it does. */
type Way = [title: string, act: () => unknown];

async function choose(
  show: (message: string, ...titles: string[]) => Thenable<string | undefined>,
  message: string,
  ways: Way[],
): Promise<void> {
  const chosen = await show(message, ...ways.map(([title]) => title));
  await ways.find(([title]) => title === chosen)?.[1]();
}

function openSetting(): Thenable<unknown> {
  return vscode.commands.executeCommand("workbench.action.openSettings", `${section}.path`);
}

function options(output: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    // Any language, and wherever a person writes: files, new ones, the user's own
    // settings, cells of notebooks. Not what the editor shows of other things, such
    // as the old side of a diff, and not our own output.
    documentSelector: ["file", "untitled", "vscode-userdata", "vscode-notebook-cell", "vscode-vfs"].map((scheme) => ({ scheme })),
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
    middleware: {
      workspace: {
        configuration: async (params, token, next) => {
          const values = await next(params, token);
          return Array.isArray(values) ? values.map(declared) : values;
        },
      },
    },
  };
}

/**
 * Returns those settings of the server that the manifest declares. Only these does
 * the editor withhold if they are of a folder that the user does not trust.
 */
function declared(settings: unknown): Record<string, unknown> {
  const names = ["baseline", "confidence", "configuration"];
  return Object.fromEntries(Object.entries(settings ?? {}).filter(([name]) => names.includes(name)));
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

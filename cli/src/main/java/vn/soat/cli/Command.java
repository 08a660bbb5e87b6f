package vn.soat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** A command of the program: what it may be told, and what it then does. */
interface Command extends Callable<Integer> {

  /** What it may be told. */
  CommandSpec spec();
}

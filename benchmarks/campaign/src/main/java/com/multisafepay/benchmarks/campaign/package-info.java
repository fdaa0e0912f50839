/** Runs the benchmarks in turns, each in processes of its own, and writes down what came out. */
package com.multisafepay.benchmarks.campaign;

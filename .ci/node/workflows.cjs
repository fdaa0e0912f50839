// Checks workflows beside actionlint: that each job has a time limit, each action a tag, each script is there.
const fs = require('node:fs');
const path = require('node:path');

const found = [];
for (const file of process.argv.slice(2)) {
  const text = fs.readFileSync(file, 'utf8');
  const name = path.basename(file);
  const jobs = text.slice(text.indexOf('\njobs:')).split(/\n(?= {2}[\w-]+:\n)/).slice(1);
  jobs.filter(job => !/^ {4}(timeout-minutes|uses):/m.test(job)).forEach(job => found.push(`${name}: ${job.split(':')[0].trim()} has no time limit`));
  for (const [, action, version] of text.matchAll(/uses: ([^\s@]+)@?(\S*)/g)) {
    if (!action.startsWith('./') && !/^(v\d|[0-9a-f]{40}$)/.test(version)) {
      found.push(`${name}: ${action} is pinned to no tag and no commit`);
    }
  }
  for (const [script] of text.matchAll(/\.ci\/[\w-]+(?=\s|$)/g)) {
    if (!fs.existsSync(path.join(__dirname, '..', '..', script))) {
      found.push(`${name}: there is no ${script}`);
    }
  }
}
found.forEach(each => console.log(each));
console.log(`${process.argv.length - 2} workflows, ${found.length} findings`);
process.exit(found.length === 0 ? 0 : 1);

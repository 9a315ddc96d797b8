//! Output that is there whole or not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::support::{Failure, is_std};

/// Where a tool writes: stdout, or a file that is written beside its place and renamed when it is complete. Pipes and
/// devices are written in place.
pub(crate) struct Output {
    writer: BufWriter<Box<dyn Write>>,
    /// As a message says it.
    name: String,
    /// The file beside, and where it is to go.
    pending: Option<(PathBuf, PathBuf)>,
}

impl Output {
    pub(crate) fn create(path: &Path) -> Result<Self, Failure> {
        let name = target(path);
        let (writer, pending) = open(path).map_err(|error| Failure::io(&name, &error))?;
        Ok(Self { writer: BufWriter::with_capacity(1 << 16, writer), name, pending })
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.writer.write_all(bytes).map_err(|error| Failure::io(&self.name, &error))
    }

    /// Puts the file in its place.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        let renamed = self.writer.flush().and_then(|()| match &self.pending {
            Some((beside, target)) => fs::rename(beside, target),
            None => Ok(()),
        });
        renamed.map_err(|error| Failure::io(&self.name, &error))?;
        self.pending = None;
        Ok(())
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        if let Some((beside, _)) = self.pending.take() {
            let _ = fs::remove_file(beside);
        }
    }
}

/// The name of what is written, as a message says it.
pub(crate) fn target(path: &Path) -> String {
    if is_std(path) { "stdout".to_string() } else { path.display().to_string() }
}

type Opened = (Box<dyn Write>, Option<(PathBuf, PathBuf)>);

fn open(path: &Path) -> io::Result<Opened> {
    if is_std(path) {
        return Ok((Box::new(io::stdout()), None));
    }
    // A link stays a link: its target is what is replaced.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    if fs::metadata(&target).is_ok_and(|metadata| !metadata.is_file()) {
        return Ok((Box::new(File::options().write(true).open(&target)?), None));
    }
    let (file, beside) = create_beside(&target)?;
    Ok((Box::new(file), Some((beside, target))))
}

/// Creates a file that was not there, in the same folder: renaming does not cross file systems.
fn create_beside(target: &Path) -> io::Result<(File, PathBuf)> {
    let name = target.file_name().ok_or_else(|| io::Error::other("not a file name"))?;
    let mut attempt = 0;
    loop {
        let mut hidden = std::ffi::OsString::from(".");
        hidden.push(name);
        hidden.push(format!(".{}-{attempt}", std::process::id()));
        let beside = target.with_file_name(hidden);
        match File::options().write(true).create_new(true).open(&beside) {
            Ok(file) => return Ok((file, beside)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && attempt < 100 => attempt += 1,
            Err(error) => return Err(error),
        }
    }
}

/// Whether two names are of one regular file, through links of both kinds, or would be of one once it is written.
pub(crate) fn is_same_file(a: &Path, b: &Path) -> bool {
    if is_std(a) || is_std(b) {
        return false;
    }
    match (fs::metadata(a), fs::metadata(b)) {
        (Ok(one), Ok(other)) => {
            one.is_file() && other.is_file() && (is_same_inode(&one, &other) || place(a) == place(b))
        }
        _ => place(a).is_some() && place(a) == place(b),
    }
}

/// Where a file is, or where one with that name would be.
fn place(path: &Path) -> Option<PathBuf> {
    let folder = |path: &Path| match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => fs::canonicalize(parent),
        _ => fs::canonicalize("."),
    };
    fs::canonicalize(path).ok().or_else(|| Some(folder(path).ok()?.join(path.file_name()?)))
}

#[cfg(unix)]
fn is_same_inode(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

#[cfg(not(unix))]
fn is_same_inode(_: &fs::Metadata, _: &fs::Metadata) -> bool {
    false
}
